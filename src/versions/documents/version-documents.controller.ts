import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { documentRequest } from '../../documents/document-request.js';
import { documentsPage } from '../../documents/documents-page.js';
import { failedPage } from '../../documents/failed-page.js';
import { fileName } from '../../documents/file-name.js';
import { PlanDocuments } from '../../documents/plan-documents.service.js';
import { planHref } from '../../plans/links.js';
import { type Answer, Download, Page } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { versionHref } from '../pages/standing-view.js';
import { VersionWords } from '../pages/version-words.js';
import { numberOf } from '../version-number.js';
import { VersionReading } from '../version-reading.service.js';
import { versionFacts } from './version-facts.js';
import { versionTrail } from './version-trail.js';
import { type PrintedVersion, VersionDocuments } from './version-documents.service.js';

/** The documents of a version: their page, and each as a PDF. */
@Needs('plan.read')
@Controller('plans/:plan/versions/:number/documents')
export class VersionDocumentsController {
  constructor(
    private readonly reading: VersionReading,
    private readonly versions: VersionDocuments,
    private readonly documents: PlanDocuments,
  ) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
  ): Promise<Answer> {
    const open = await this.reading.one(visitor.companyId, planId, numberOf(number));
    if (!open?.content) throw new NotFound();
    const { content: plan, version, versions } = open;
    const zone = plan.company.timeZone;
    const { standing } = versionFacts(version, versions, localDate(zone), zone);
    const words = new VersionWords(visitor.locale, zone);
    const { t } = words;
    const href = versionHref(version);
    const said = { number: version.number, date: words.date(version.frozenOn) };
    const view = documentsPage(
      {
        ...{ plan, home: `${href}/documents`, isDraft: false, look: null },
        intro: t('web.versions.documents.intro', said),
        version: { text: t(`web.versions.documents.${standing}`, said), href },
      },
      t,
    );
    const trail = versionTrail(version, open.stored.plan, t);
    return new Page('pages/plans/documents', t('web.documents.title'), trail, view);
  }

  @Get(':file')
  async print(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const printed = await this.open(visitor, planId, number);
    const request = documentRequest(file, query, printed.plan);
    if (!request) throw new NotFound();
    const result = await this.documents.print(printed, request);
    const back = { href: planHref(planId, 'versions', number, 'documents'), label: 'web.documents.back' };
    if (!result.ok) return failedPage(result, visitor, { ...printed, back }, reply);
    return new Download(fileName(printed, request), 'application/pdf', result.pdf, 'inline');
  }

  private async open({ companyId }: Visitor, planId: string, number: string): Promise<PrintedVersion> {
    const printed = await this.versions.open(companyId, planId, numberOf(number), localDate);
    if (!printed) throw new NotFound();
    return printed;
  }
}
