import { Needs } from '../access/permissions/needs.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { Brands } from '../plans/brand/brands.service.js';
import { PlanEditing } from '../plans/editing/plan-editing.service.js';
import { type Found, PlanFindings } from '../plans/findings/plan-findings.service.js';
import { planHref } from '../plans/links.js';
import { planTrail } from '../plans/trail.js';
import { usualConditions } from '../readiness/conditions.js';
import { ReadinessChecks } from '../readiness/checks.service.js';
import { type Answer, Download, Page } from '../web/answer.js';
import { localDate } from '../web/clock.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { type DocumentKind, isAboutReadiness } from './document-kind.js';
import { documentRequest } from './document-request.js';
import { documentsPage } from './documents-page.js';
import { DocumentsService } from './documents.service.js';
import { type DocumentContext } from './parts/writing.js';
import { fileName } from './file-name.js';

const statuses = { no_browser: 503, busy: 429, failed: 503 } as const;
const retryAfterSeconds = '10';
/** What a document says about readiness must be whole. */
const waitMs = 30_000;

interface Opened extends Found {
  plan: Plan;
  today: LocalDate;
}

/** The documents of a plan: their page, and each as a PDF. */
@Needs('plan.read')
@Controller('plans/:plan/documents')
export class DocumentsController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly found: PlanFindings,
    private readonly checks: ReadinessChecks,
    private readonly documents: DocumentsService,
    private readonly brands: Brands,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const { plan, findings, isWhole } = await this.open(visitor, planId);
    const t = translator(visitor.locale);
    const isDraft = !isWhole || findings.some(({ level }) => level !== 'warning');
    const view = documentsPage(planId, plan, isDraft, t);
    return new Page('pages/plans/documents', t('web.documents.title'), planTrail(planId, plan, t), view);
  }

  /** Shown by the browser; a link with `download` keeps it. */
  @Get(':file')
  async print(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { edition } = this.documents;
    const { plan, today, findings } = await this.open(visitor, planId);
    const request = documentRequest(file, query, plan);
    if (!request) throw new NotFound();
    const { kind, choice } = request;
    const readiness = await this.readiness(visitor.companyId, kind, plan, today);
    const brand = await this.brands.of(visitor.companyId, planId);
    const result = await this.documents.pdf(plan, kind, { findings, today, brand, ...readiness }, choice, edition);
    if (!result.ok) return failed(result, visitor, planId, plan, reply);
    return new Download(fileName(plan, kind, choice, today), 'application/pdf', result.pdf, 'inline');
  }

  /** null where the check fails or takes too long: a document without it is better than none. */
  private async readiness(
    companyId: string,
    kind: DocumentKind,
    plan: Plan,
    today: LocalDate,
  ): Promise<Pick<DocumentContext, 'readiness'>> {
    if (!isAboutReadiness(kind)) return {};
    const question = { about: 'figures' as const, plan, conditions: usualConditions(today) };
    const standing = await this.checks.ask(companyId, question, waitMs);
    return { readiness: standing.state === 'done' ? standing.answer : null };
  }

  private async open(visitor: Visitor, planId: string): Promise<Opened> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    const today = localDate(stored.plan.company.timeZone);
    return { plan: stored.plan, today, ...(await this.found.of(visitor.companyId, stored, today, waitMs)) };
  }
}

type Failure = Extract<PdfResult, { ok: false }>;

function failed(
  { reason, message }: Failure,
  { locale }: Visitor,
  planId: string,
  plan: Plan,
  reply: FastifyReply,
): Page {
  if (reason === 'busy') void reply.header('retry-after', retryAfterSeconds);
  const t = translator(locale);
  const view = { text: message[locale], href: planHref(planId, 'documents'), label: t('web.documents.back') };
  return new Page('pages/message', t('web.documents.failed'), planTrail(planId, plan, t), view, statuses[reason]);
}
