import { Needs } from '../../access/permissions/needs.js';
import { Form } from '../../web/form/form.decorator.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { entry as entryOf, hasParent } from '../../domain/plan/collections.js';
import { type Locale } from '../../domain/plan/plan.js';
import { localDate } from '../../web/clock.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { reshaped } from '../../web/form/buttons.js';
import { type Field, flat, type Input } from '../../web/form/field.js';
import { initialInput, inputOf } from '../../web/form/show.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { translator } from '../../i18n/translate.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { PlanFindings, waits } from '../findings/plan-findings.service.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { readItem } from './item.form.js';
import { ItemService } from './item.service.js';
import { type ItemPage, itemPage } from './item-page.js';
import { type Section } from './section.js';
import { sectionNamed } from './sections.js';

/** The form of one thing of a plan: add and change. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan')
export class ItemController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly items: ItemService,
    private readonly found: PlanFindings,
  ) {}

  @Get('add/:section')
  async blank(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Query('parent') parent?: string,
    @Query('agency') agency?: string,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name);
    if (!hasParent(stored.plan, section.name, parent ?? null)) throw new NotFound();
    const fields = section.fields({ plan: stored.plan, t: translator(visitor.locale), parent: parent ?? null });
    const input = { ...initialInput(fields), ...proposed(fields, 'agency', agency) };
    return itemPage(page(visitor.locale, stored, section, { parent: parent ?? null, input }));
  }

  @Post('add/:section')
  async add(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Form() input: Input,
    @Query('parent') parent?: string,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name);
    if (!hasParent(stored.plan, section.name, parent ?? null)) throw new NotFound();
    return this.submit(visitor, stored, { section, key: null, parent: parent ?? null, version: 0, input });
  }

  @Get(':section/:key')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name);
    const entry = entryOf(stored.plan, section.name, key);
    if (!entry) throw new NotFound();
    const fields = section.fields({ plan: stored.plan, t: translator(visitor.locale), parent: entry.parent });
    const today = localDate(stored.plan.company.timeZone);
    const { findings: all } = await this.found.of(visitor.companyId, stored, today, waits.beside);
    const own = all.filter(({ path }) => path === entry.path || path.startsWith(`${entry.path}/`));
    return itemPage(
      page(visitor.locale, stored, section, {
        entry,
        parent: entry.parent,
        input: inputOf(fields, entry.item),
        findings: own,
      }),
    );
  }

  @Post(':section/:key')
  async change(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name);
    const parent = key.includes('.') ? (key.split('.')[0] ?? null) : null;
    return this.submit(visitor, stored, { section, key, parent, version: Number(input._version ?? 0), input });
  }

  private async open(
    visitor: Visitor,
    planId: string,
    name: string,
  ): Promise<{ section: Section; stored: StoredPlan }> {
    const section = sectionNamed(name);
    const stored = section && (await this.editing.read(visitor.companyId, planId));
    if (!section || !stored) throw new NotFound();
    return { section, stored };
  }

  private async submit(visitor: Visitor, stored: StoredPlan, submission: Submission): Promise<Answer> {
    const { section, key, parent, version, input } = submission;
    const { locale } = visitor;
    const entry = key === null ? null : entryOf(stored.plan, section.name, key);
    if (key !== null && !entry) return itemPage(conflicted(locale, stored, submission));
    const again = reshaped(input);
    if (again) return itemPage(page(locale, stored, section, { entry, parent, input: again, version }));
    const read = readItem(stored.plan, section, entry, parent, input, locale);
    const refused = { entry, parent, input, version, status: 422 };
    if (!read.ok) return itemPage(page(locale, stored, section, { ...refused, ...read }));
    const place = { collection: section.name, key, parent, version };
    const saved = await this.items.save(visitor, stored, place, read.item, section.titleOf);
    if (saved.ok) return new Redirect(`${planHref(stored.id, section.home)}?done=saved#${saved.key}`);
    if (saved.reason !== 'refused') return itemPage(conflicted(locale, saved.current, submission));
    return itemPage(page(locale, stored, section, { ...refused, ...read.explain(saved.findings) }));
  }
}

/** A choice that the link to the form has made already. */
function proposed(fields: Field[], name: string, value: unknown): Input {
  const options = flat(fields).flatMap((field) => (field.kind === 'choice' && field.at === name ? field.options : []));
  const option = options.find((each) => each?.value === value);
  return option ? { [name]: option.value } : {};
}

interface Submission {
  section: Section;
  key: string | null;
  parent: string | null;
  version: number;
  input: Input;
}

function page(locale: Locale, stored: StoredPlan, section: Section, more: Partial<ItemPage>): ItemPage {
  const row = more.entry ? stored.versions.get(`${section.name}/${more.entry.key}`) : undefined;
  return {
    locale,
    planId: stored.id,
    plan: stored.plan,
    section,
    entry: null,
    parent: null,
    version: row ?? 0,
    input: {},
    errors: new Map(),
    general: [],
    theirs: null,
    conflict: null,
    findings: [],
    status: 200,
    ...more,
  };
}

/** The same form again with its input, beside what somebody else has saved meanwhile. */
function conflicted(locale: Locale, current: StoredPlan, { section, key, parent, input }: Submission): ItemPage {
  const entry = key === null ? null : entryOf(current.plan, section.name, key);
  const fields = section.fields({ plan: current.plan, t: translator(locale), parent });
  const theirs = entry ? inputOf(fields, entry.item) : null;
  return page(locale, current, section, {
    entry,
    parent,
    input,
    theirs,
    conflict: entry ? 'stale' : 'gone',
    status: 409,
  });
}
