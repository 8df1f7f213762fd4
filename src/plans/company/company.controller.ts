import { Needs } from '../../access/permissions/needs.js';
import { Form } from '../../web/form/form.decorator.js';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { parseHead } from '../../domain/plan/parse.js';
import { type Plan } from '../../domain/plan/plan.js';
import { findings } from '../../domain/rules/findings.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { reshaped } from '../../web/form/buttons.js';
import { type Input } from '../../web/form/field.js';
import { readForm } from '../../web/form/read.js';
import { inputOf } from '../../web/form/show.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { pageOf } from '../section/list-page.js';
import { type StoredPlan } from '../store/plan.store.js';
import { companyFields, headOf, withHead } from './company.form.js';
import { companyPage, type CompanyPage } from './company-page.js';

/** The plan's own data: title, validity, company, principles. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/company')
export class CompanyController {
  constructor(private readonly editing: PlanEditing) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const own = findings(stored.plan, { today: localDate(stored.plan.company.timeZone) }).filter(
      ({ path }) => pageOf(path) === 'company',
    );
    return companyPage(page(visitor, stored, { findings: own }));
  }

  @Post()
  async save(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string, @Form() input: Input): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const version = Number(input._version ?? 0);
    const again = reshaped(input);
    if (again) return companyPage(page(visitor, stored, { input: again, version }));
    const reading = readForm(companyFields(translator(visitor.locale)), input, headOf(stored.plan));
    const parsed = parseHead<Plan>(reading.thing);
    if (!parsed.ok) {
      const errors = new Map(
        parsed.faults.map((fault) => [reading.nameOf(fault.path) ?? '', fault.message[visitor.locale]]),
      );
      return companyPage(page(visitor, stored, { input, version, errors, status: 422 }));
    }
    const guard = { row: 'plan', version };
    const change = await this.editing.change(visitor, planId, [guard], (plan) => withHead(plan, parsed.value));
    if (!change) throw new NotFound();
    if (change.ok) return new Redirect(`${planHref(planId)}?done=saved`);
    if (change.reason === 'refused') throw new Error('the head of a plan holds no references');
    const theirs = inputOf(companyFields(translator(visitor.locale)), headOf(change.current.plan));
    return companyPage(page(visitor, change.current, { input, theirs, status: 409 }));
  }

  private async open(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}

function page(visitor: Visitor, stored: StoredPlan, more: Partial<CompanyPage>): CompanyPage {
  const input = inputOf(companyFields(translator(visitor.locale)), headOf(stored.plan));
  const version = stored.versions.get('plan') ?? 0;
  return { visitor, stored, input, version, errors: new Map(), theirs: null, findings: [], status: 200, ...more };
}
