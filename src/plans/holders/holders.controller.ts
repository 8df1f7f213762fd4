import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { holdersPage } from './holders-page.js';
import { HoldersForm } from './holders.form.js';

/** Who holds what: all functions and support roles on one page. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/holders')
export class HoldersController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly holders: HoldersForm,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    const nothing = { edits: [], errors: new Map<string, string>(), general: [] };
    return holdersPage({ visitor, stored, ...nothing, conflict: null, status: 200 });
  }

  @Post()
  async save(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string, @Form() input: Input): Promise<Answer> {
    const saved = await this.holders.save(visitor, planId, input);
    if (!saved) throw new NotFound();
    if (saved.ok) return new Redirect(`${planHref(planId, 'owners')}?done=saved`);
    const conflict = saved.reason === 'refused' ? null : saved.reason;
    return holdersPage({ visitor, ...saved, conflict, status: conflict === null ? 422 : 409 });
  }
}
