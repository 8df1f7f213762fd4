import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { documentRequest } from '../../documents/document-request.js';
import { failedPage } from '../../documents/failed-page.js';
import { pictureAddress, pictureAnswer } from '../../documents/preview/picture-address.js';
import { previewPage } from '../../documents/preview/preview-page.js';
import { Previews } from '../../documents/preview/previews.service.js';
import { translator } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type Answer } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { numberOf } from '../version-number.js';
import { VersionReading } from '../version-reading.service.js';
import { VersionDocuments } from './version-documents.service.js';
import { versionTrail } from './version-trail.js';

/** The pages of a version's document, looked at in the browser. */
@Needs('plan.read')
@Controller('plans/:plan/versions/:number/documents/:file')
export class VersionPreviewsController {
  constructor(
    private readonly reading: VersionReading,
    private readonly versions: VersionDocuments,
    private readonly previews: Previews,
  ) {}

  @Get('preview')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const open = await this.versions.open(visitor.companyId, planId, numberOf(number), localDate);
    const request = open && documentRequest(file, query, open.plan);
    if (!request) throw new NotFound();
    const shown = await this.previews.show(open, request);
    const home = planHref(planId, 'versions', number, 'documents');
    const back = { href: home, label: 'web.documents.back' };
    if (!shown.ok) return failedPage(shown, visitor, { ...open, back }, reply);
    const t = translator(visitor.locale);
    const trail = [
      ...versionTrail({ planId, number: numberOf(number) }, open.plan, t),
      { label: t('web.documents.title'), href: home },
    ];
    return previewPage({ home, request, shown, trail }, t);
  }

  @Get('pages/:picture')
  async picture(
    @CurrentVisitor() { companyId }: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
    @Param('file') file: string,
    @Param('picture') name: string,
    @Query() query: Record<string, unknown>,
  ): Promise<Answer> {
    const address = pictureAddress(name, query);
    const version = await this.reading.one(companyId, planId, numberOf(number));
    const request = version?.content && documentRequest(file, query, version.content);
    if (!request) throw new NotFound();
    const open = () => this.versions.open(companyId, planId, numberOf(number), localDate);
    return pictureAnswer(name, await this.previews.picture({ companyId, planId, request, open, ...address }));
  }
}
