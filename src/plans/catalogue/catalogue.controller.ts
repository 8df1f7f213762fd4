import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Problem } from '../../web/form/problems.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { type CataloguePage, cataloguePage } from './catalogue-page.js';
import { CatalogueService, isPlace, type Taken } from './catalogue.service.js';
import { catalogueNamed } from './catalogues.js';

type Opened = Pick<CataloguePage, 'locale' | 'stored' | 'catalogue' | 'place'>;

/** Ready-made parts of a section: choose and take. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/catalogue/:catalogue')
export class CatalogueController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly catalogues: CatalogueService,
  ) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('catalogue') name: string,
    @Query('parent') parent?: string,
  ): Promise<Answer> {
    const opened = await this.open(visitor, planId, name, parent);
    return cataloguePage({ ...opened, chosen: [], problems: [], status: 200 });
  }

  @Post()
  async take(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('catalogue') name: string,
    @Form() input: Input,
    @Query('parent') parent?: string,
  ): Promise<Answer> {
    const opened = await this.open(visitor, planId, name, parent);
    const chosen = [...new Set([input.take ?? []].flat())].filter((id) => id !== '');
    const problems = problemsOf(opened, chosen);
    if (problems.length > 0) return cataloguePage({ ...opened, chosen, problems, status: 422 });
    const { catalogue, place } = opened;
    const taken = await this.catalogues.take(visitor, planId, catalogue, chosen, place);
    if (!taken.ok && taken.reason === 'gone') throw new NotFound();
    if (taken.ok) return new Redirect(doneHref(planId, catalogue.home, taken));
    const now = await this.open(visitor, planId, name, parent);
    const status = taken.reason === 'stale' ? 409 : 422;
    return cataloguePage({ ...now, chosen, problems: refusals(visitor, taken), status });
  }

  private async open({ companyId, locale }: Visitor, planId: string, name: string, parent?: string): Promise<Opened> {
    const catalogue = catalogueNamed(name);
    const stored = catalogue && (await this.editing.read(companyId, planId));
    if (!catalogue || !stored) throw new NotFound();
    const { plan } = stored;
    const place = { plan, parent: parent ?? null, today: localDate(plan.company.timeZone) };
    if (!isPlace(catalogue, place)) throw new NotFound();
    return { locale, stored, catalogue, place };
  }
}

/** Why what was chosen cannot be taken. */
function problemsOf({ locale, catalogue, place }: Opened, chosen: string[]): Problem[] {
  const t = translator(locale);
  const need = catalogue.need(place.plan);
  if (need?.isFirst)
    return [{ label: null, text: t(`web.catalogue.${catalogue.name}.needs.${need.catalogue}`), href: null }];
  if (chosen.length === 0) {
    const [first] = catalogue.left(place);
    return [{ label: null, text: t('web.catalogue.nothing'), href: first === undefined ? null : `#take-${first}` }];
  }
  const isUnknown = chosen.some((id) => !catalogue.knows(id, place));
  return isUnknown ? [{ label: null, text: t('web.catalogue.unknown'), href: null }] : [];
}

function refusals({ locale }: Visitor, taken: Exclude<Taken, { ok: true }>): Problem[] {
  if (taken.reason !== 'refused') return [{ label: null, text: translator(locale)('web.conflict.list'), href: null }];
  return taken.findings.map(({ message }) => ({ label: null, text: message[locale], href: null }));
}

function doneHref(planId: string, home: string, { count, undo }: Extract<Taken, { ok: true }>): string {
  const back = count > 0 && undo !== null ? `&undo=${undo}` : '';
  return `${planHref(planId, home)}?done=taken&count=${count}${back}`;
}
