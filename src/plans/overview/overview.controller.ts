import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { fileSlug } from '../../domain/plan/ids.js';
import { planText } from '../../domain/plan/plan-text.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Download, Page, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { Versions } from '../../versions/versions.service.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { PlanFindings, waits } from '../findings/plan-findings.service.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { overviewPage } from './overview-page.js';

/** A plan as a whole: its task list, its file, its end. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan')
export class OverviewController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly found: PlanFindings,
    private readonly versions: Versions,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const today = localDate(stored.plan.company.timeZone);
    const versions = await this.versions.list(visitor.companyId, planId);
    const found = await this.found.of(visitor.companyId, stored, today, waits.whole);
    const isAsInForce = await this.versions.isAsInForce(visitor.companyId, stored, versions);
    return overviewPage({ stored, found, versions, today, visitor, isAsInForce });
  }

  @Get('export')
  async export(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const { plan } = await this.open(visitor, planId);
    return new Download(`${fileSlug(plan.title) || 'plan'}.json`, 'application/json; charset=utf-8', planText(plan));
  }

  @Get('remove')
  async ask(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const t = translator(visitor.locale);
    const count = (await this.versions.list(visitor.companyId, planId)).length;
    const view = {
      text: [t('web.remove.plan'), ...(count > 0 ? [t('web.remove.versions', { count })] : [])].join(' '),
      places: [],
      action: planHref(planId, 'remove'),
      version: stored.versions.get('plan') ?? 0,
      confirm: t('web.remove.confirmPlan'),
      back: planHref(planId),
    };
    return new Page(
      'pages/plans/remove',
      t('web.remove.title', { name: stored.plan.title }),
      planTrail(planId, stored.plan, t),
      view,
    );
  }

  @Post('remove')
  async remove(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    await this.open(visitor, planId);
    await this.editing.remove(visitor, planId);
    return new Redirect('/plans?done=planRemoved');
  }

  private async open(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}
