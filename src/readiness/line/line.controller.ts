import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { PlanEditing } from '../../plans/editing/plan-editing.service.js';
import { Renderer } from '../../rendering/renderer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { UsualReadiness } from '../usual.service.js';
import { lineView } from './line-text.js';

/** As long as a person looks at what was just saved. */
const waitMs = 2_000;

/** The figures beside a form, for its scripts: they show what the last change did. */
@Needs('plan.read')
@Controller('plans/:plan/readiness/line')
export class LineController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly usual: UsualReadiness,
    private readonly renderer: Renderer,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @CurrentVisitor() { companyId, locale }: Visitor,
    @Param('plan') planId: string,
    @Query('since') since: unknown,
  ): Promise<string> {
    const stored = await this.editing.read(companyId, planId);
    if (!stored) throw new NotFound();
    const key = typeof since === 'string' ? since : null;
    const stand = await this.usual.of(companyId, stored, localDate(stored.plan.company.timeZone), waitMs, key);
    const view = lineView(stored, stand, locale);
    return view ? this.renderer.render('partials/readiness/line', { ...view, locale }) : '';
  }
}
