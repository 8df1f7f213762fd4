import { Controller, Get, Param, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { slug } from '../domain/plan/ids.js';
import { findings } from '../domain/rules/findings.js';
import { translator } from '../i18n/translate.js';
import { PlanEditing } from '../plans/editing/plan-editing.service.js';
import { planHref } from '../plans/links.js';
import { type StoredPlan } from '../plans/store/plan.store.js';
import { planTrail } from '../plans/trail.js';
import { type Answer, Download, Page } from '../web/answer.js';
import { localDate } from '../web/clock.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { DocumentsService } from './documents.service.js';

const statuses = { no_browser: 503, busy: 429, failed: 503 } as const;
const retryAfterSeconds = '10';

/** The documents of a plan: their page, and each as a PDF. */
@Controller('plans/:plan/documents')
export class DocumentsController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly documents: DocumentsService,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const t = translator(visitor.locale);
    const today = localDate(stored.plan.company.timeZone);
    const view = {
      isDraft: findings(stored.plan, { today }).some(({ level }) => level !== 'warning'),
      full: planHref(planId, 'documents', 'full.pdf'),
    };
    return new Page('pages/plans/documents', t('web.documents.title'), planTrail(planId, stored.plan, t), view);
  }

  @Get('full.pdf')
  async full(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { plan } = await this.open(visitor, planId);
    const today = localDate(plan.company.timeZone);
    const result = await this.documents.pdf(plan, 'full', { findings: findings(plan, { today }), today });
    if (result.ok) return new Download(`${slug(plan.title) || 'plan'}.pdf`, 'application/pdf', result.pdf);
    if (result.reason === 'busy') void reply.header('retry-after', retryAfterSeconds);
    const t = translator(visitor.locale);
    const view = {
      text: result.message[visitor.locale],
      href: planHref(planId, 'documents'),
      label: t('web.documents.back'),
    };
    return new Page(
      'pages/message',
      t('web.documents.failed'),
      planTrail(planId, plan, t),
      view,
      statuses[result.reason],
    );
  }

  private async open(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}
