import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { translator } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { planTrail } from '../../plans/trail.js';
import { type Answer } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { documentRequest } from '../document-request.js';
import { failedPage } from '../failed-page.js';
import { PlanDocuments } from '../plan-documents.service.js';
import { pictureAddress, pictureAnswer } from './picture-address.js';
import { previewPage } from './preview-page.js';
import { Previews } from './previews.service.js';

/** The pages of a document, looked at in the browser. */
@Needs('plan.read')
@Controller('plans/:plan/documents/:file')
export class PreviewsController {
  constructor(
    private readonly documents: PlanDocuments,
    private readonly previews: Previews,
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
    const shown = await this.previews.show(open, request);
    if (!shown.ok) return failedPage(shown, visitor, open, reply);
    const t = translator(visitor.locale);
    const home = planHref(planId, 'documents');
    const trail = [...planTrail(planId, open.plan, t), { label: t('web.documents.title'), href: home }];
    return previewPage({ home, request, shown, trail }, t);
  }

  @Get('pages/:picture')
  async picture(
    @CurrentVisitor() { companyId }: Visitor,
    @Param('plan') planId: string,
    @Param('file') file: string,
    @Param('picture') name: string,
    @Query() query: Record<string, unknown>,
  ): Promise<Answer> {
    const address = pictureAddress(name, query);
    const plan = await this.documents.plan(companyId, planId);
    const request = plan && documentRequest(file, query, plan);
    if (!request) throw new NotFound();
    const open = () => this.documents.open(companyId, planId, localDate);
    return pictureAnswer(name, await this.previews.picture({ companyId, planId, request, open, ...address }));
  }
}
