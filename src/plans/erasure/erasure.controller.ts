import { Controller, Get, Param, Post } from '@nestjs/common';
import { Needs } from '../../access/permissions/needs.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { erasePage } from './erase-page.js';
import { PersonErasure } from './person-erasure.service.js';

/** A person's data leaves the plan for good. */
@Needs('plan.edit')
@Controller('plans/:plan/people/:key/erase')
export class ErasureController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly erasure: PersonErasure,
  ) {}

  @Get()
  async ask(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('key') key: string,
  ): Promise<Answer> {
    return this.page(await this.editing.read(visitor.companyId, planId), key, visitor);
  }

  @Post()
  async erase(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('key') key: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const erased = await this.erasure.erase(visitor, planId, key, Number(input._version ?? 0));
    if (!erased) throw new NotFound();
    if (!erased.ok) return this.page(erased.current, key, visitor, true);
    return new Redirect(`${planHref(planId, 'people')}?done=erased`);
  }

  private async page(stored: StoredPlan | null, key: string, visitor: Visitor, isStale = false): Promise<Answer> {
    const person = stored?.plan.people.find(({ id }) => id === key);
    if (!stored || !person) throw new NotFound();
    const naming = await this.erasure.naming(visitor.companyId, stored.id, person);
    return erasePage({ stored, person, naming, locale: visitor.locale, isStale });
  }
}
