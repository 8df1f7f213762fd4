import { Needs } from '../access/permissions/needs.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Translate, translator } from '../i18n/translate.js';
import { planHref } from '../plans/links.js';
import { planTrail } from '../plans/trail.js';
import { type Answer, Download, Page } from '../web/answer.js';
import { localDate } from '../web/clock.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { inForce } from '../versions/version.js';
import { Versions } from '../versions/versions.service.js';
import { documentRequest } from './document-request.js';
import { documentsPage } from './documents-page.js';
import { failedPage } from './failed-page.js';
import { fileName } from './file-name.js';
import { PlanDocuments } from './plan-documents.service.js';

/** The documents of a plan: their page, and each as a PDF. */
@Needs('plan.read')
@Controller('plans/:plan/documents')
export class DocumentsController {
  constructor(
    private readonly documents: PlanDocuments,
    private readonly versions: Versions,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const open = await this.documents.open(visitor.companyId, planId, localDate);
    if (!open) throw new NotFound();
    const { plan, findings, isWhole } = open;
    const t = translator(visitor.locale);
    const isDraft = !isWhole || findings.some(({ level }) => level !== 'warning');
    const offer = { isDraft, plan, version: await this.inForce(visitor, planId, t) };
    const home = planHref(planId, 'documents');
    const said = { intro: t('web.documents.intro'), look: planHref(planId, 'brand') };
    const view = documentsPage({ ...offer, ...said, home }, t);
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
    const open = await this.documents.open(visitor.companyId, planId, localDate);
    const request = open && documentRequest(file, query, open.plan);
    if (!request) throw new NotFound();
    const result = await this.documents.print(open, request);
    if (!result.ok) return failedPage(result, visitor, open, reply);
    const name = fileName(open, request);
    return new Download(name, 'application/pdf', result.pdf, 'inline');
  }

  /** What is handed out is the version in force, where there is one. */
  private async inForce({ companyId }: Visitor, planId: string, t: Translate) {
    const current = inForce(await this.versions.list(companyId, planId));
    if (!current) return null;
    const { number } = current;
    const href = planHref(planId, 'versions', String(number), 'documents');
    return { text: t('web.versions.documents.instead', { number }), href };
  }
}
