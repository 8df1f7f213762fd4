import { Needs } from '../../access/permissions/needs.js';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { translator } from '../../i18n/translate.js';
import { PagePictures } from '../../pdf/pictures/page-pictures.service.js';
import { planHref } from '../../plans/links.js';
import { planTrail } from '../../plans/trail.js';
import { type Answer, Download, type Keep, Page } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { documentRequest, type DocumentRequest } from '../document-request.js';
import { failedPage } from '../failed-page.js';
import { PlanDocuments } from '../plan-documents.service.js';
import { previewPage } from './preview-page.js';

/** The pages of a document, looked at in the browser. */
@Needs('plan.read')
@Controller('plans/:plan/documents/:file')
export class PreviewsController {
  constructor(
    private readonly documents: PlanDocuments,
    private readonly pictures: PagePictures,
  ) {}

  @Get('preview')
  async show(
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
    const { plan } = open;
    const t = translator(visitor.locale);
    const isCurrent = () => this.documents.isCurrent(open);
    const shown = await this.pictures.show(ownerOf(visitor.companyId, planId), result.pdf, isCurrent);
    const trail = [
      ...planTrail(planId, plan, t),
      { label: t('web.documents.title'), href: planHref(planId, 'documents') },
    ];
    const title = t(`documents.kinds.${request.kind}.title`);
    return new Page('pages/plans/document-preview', title, trail, previewPage(planId, request, shown, t));
  }

  /** The address names the edition that was shown, so that the browser asks for each page of it once. */
  @Get('pages/:picture')
  async picture(
    @CurrentVisitor() { companyId }: Visitor,
    @Param('plan') planId: string,
    @Param('file') file: string,
    @Param('picture') name: string,
    @Query() query: Record<string, unknown>,
  ): Promise<Answer> {
    const page = Number(/^([1-9]\d{0,3})\.webp$/.exec(name)?.[1]);
    const plan = await this.documents.plan(companyId, planId);
    const request = plan && documentRequest(file, query, plan);
    if (!request || Number.isNaN(page)) throw new NotFound();
    const edition = typeof query.of === 'string' ? query.of : '';
    const known = await this.pictures.picture(ownerOf(companyId, planId), edition, page);
    if (known !== 'unknown') return download(name, known, 'lasting');
    return download(name, await this.pictureOfToday(companyId, planId, request, page), 'passing');
  }

  /** Of the document as it is now: the edition that was asked for is held no more, or there was none. */
  private async pictureOfToday(
    companyId: string,
    planId: string,
    request: DocumentRequest,
    page: number,
  ): Promise<Uint8Array | null> {
    const open = await this.documents.open(companyId, planId, localDate);
    if (!open) return null;
    const result = await this.documents.print(open, request);
    if (!result.ok) return null;
    const owner = ownerOf(companyId, planId);
    const { digest } = await this.pictures.show(owner, result.pdf, () => this.documents.isCurrent(open));
    const picture = await this.pictures.picture(owner, digest, page);
    return picture === 'unknown' ? null : picture;
  }
}

function download(name: string, picture: Uint8Array | null, keep: Keep): Download {
  if (!picture) throw new NotFound();
  return new Download(name, 'image/webp', picture, 'inline', keep);
}

function ownerOf(companyId: string, planId: string): string {
  return `${companyId}/${planId}`;
}
