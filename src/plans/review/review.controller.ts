import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Param } from '@nestjs/common';
import { type Answer } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { Versions } from '../../versions/versions.service.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { PlanFindings, waits } from '../findings/plan-findings.service.js';
import { reviewPage } from './review-page.js';

/** The last section of a plan: look at all of it and hand it out. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/review')
export class ReviewController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly found: PlanFindings,
    private readonly versions: Versions,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    const today = localDate(stored.plan.company.timeZone);
    const versions = await this.versions.list(visitor.companyId, planId);
    const found = await this.found.of(visitor.companyId, stored, today, waits.whole);
    return reviewPage({ stored, found, versions, today, visitor });
  }
}
