import { Needs, SignedIn, TakesUpload } from '../../access/permissions/needs.js';
import { may } from '../../access/permissions/permissions.js';
import { Form } from '../../web/form/form.decorator.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Post, Req } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { starterPlan } from '../../domain/catalogue/index.js';
import { parsePlan } from '../../domain/plan/parse.js';
import { type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { projectRoot } from '../../rendering/folders.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { localDate } from '../../web/clock.js';
import { CurrentSession, CurrentVisitor, type Session, type Visitor } from '../../web/visitor.js';
import { mayApprove } from '../../versions/rules.js';
import { type Version } from '../../versions/version.js';
import { Versions } from '../../versions/versions.service.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { newCompany, newPlan } from './new-plan.js';
import { readPlanFile } from './plan-file.js';
import { ExampleDto, NewPlanDto } from './start.dto.js';
import { type StartPage, startPage } from './start-page.js';

/** The list of plans and the ways to a new one: empty, from an example, from a file. */
@Needs('plan.read', 'plan.edit')
@Controller()
export class StartController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly versions: Versions,
  ) {}

  /** Where somebody begins: at the plans, at the reviews of an agency, or at the account. */
  @SignedIn('provider')
  @Get()
  home(@CurrentSession() { organisation, lacksFactor }: Session): Answer {
    if (lacksFactor) return new Redirect('/account/protection');
    return new Redirect(organisation ? homes[organisation.kind] : '/account');
  }

  @Get('plans')
  list(@CurrentVisitor() visitor: Visitor, @CurrentSession() { organisation }: Session): Promise<Answer> {
    return this.page(visitor, { input: usual(visitor, organisation?.name) });
  }

  @Post('plans')
  async create(@CurrentVisitor() visitor: Visitor, @Form() input: Input): Promise<Answer> {
    const trimmed = { ...input, name: typeof input.name === 'string' ? input.name.trim() : '' };
    const wanted = plainToInstance(NewPlanDto, trimmed);
    const t = translator(visitor.locale);
    const errors = new Map(validateSync(wanted).map(({ property }) => [property, t(`web.start.wrong.${property}`)]));
    if (errors.size > 0) return this.page(visitor, { input, errors, status: 422 });
    const { template, name, locale, country } = wanted;
    if (template === 'empty') return this.keep(visitor, newPlan(name, locale, country), 'company');
    const company = newCompany(name, country);
    return this.keep(visitor, starterPlan(template, { company, locale, today: localDate(company.timeZone) }));
  }

  @Post('plans/example')
  async example(@CurrentVisitor() visitor: Visitor, @Form() input: Input): Promise<Answer> {
    const wanted = plainToInstance(ExampleDto, { ...input });
    if (validateSync(wanted).length > 0) return this.page(visitor, { status: 422 });
    const text = await readFile(join(projectRoot, 'templates', 'examples', `${wanted.example}.json`), 'utf8');
    const parsed = parsePlan(JSON.parse(text));
    if (!parsed.ok) throw new Error(`the example ${wanted.example} is no plan`);
    return this.keep(visitor, parsed.value);
  }

  @TakesUpload()
  @Post('plans/import')
  async import(@CurrentVisitor() visitor: Visitor, @Req() request: FastifyRequest): Promise<Answer> {
    const read = await readPlanFile(request, visitor.locale);
    if (read.ok) return this.keep(visitor, read.plan);
    return this.page(visitor, { refused: read, status: read.status });
  }

  private async keep(visitor: Visitor, plan: Plan, ...page: string[]): Promise<Answer> {
    const created = await this.editing.create(visitor, plan);
    if (created.ok) return new Redirect(`${planHref(created.id, ...page)}?done=created`);
    const text = translator(visitor.locale)('web.upload.impossible');
    return this.page(visitor, { refused: { text, faults: created.findings }, status: 422 });
  }

  /** What this person can approve now. */
  private async waiting(visitor: Visitor): Promise<Version[]> {
    if (!may(visitor.kind, visitor.role, 'version.approve')) return [];
    const waiting = await this.versions.waiting(visitor.companyId);
    return waiting.filter((version) => mayApprove(version, visitor));
  }

  private async page(visitor: Visitor, more: Partial<StartPage>): Promise<Answer> {
    const plans = await this.editing.list(visitor.companyId);
    const waiting = await this.waiting(visitor);
    return startPage({
      locale: visitor.locale,
      plans,
      waiting,
      input: usual(visitor),
      errors: new Map(),
      refused: null,
      status: 200,
      ...more,
    });
  }
}

/** What the form for a new plan proposes: most plans are of the organisation itself. */
function usual({ locale }: Visitor, name = ''): Input {
  return { name, country: 'AT', locale, template: 'empty' };
}

const homes = { company: '/plans', agency: '/reviews' } as const;
