import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { failedPage } from '../../documents/failed-page.js';
import { fileSlug } from '../../domain/plan/ids.js';
import { translator } from '../../i18n/translate.js';
import { Brands } from '../../plans/brand/brands.service.js';
import { planHref } from '../../plans/links.js';
import { type Answer, Download } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { ComparisonDocuments } from './comparison-documents.service.js';
import { comparisonPage } from './comparison-page.js';
import { type OpenComparison, Comparisons } from './comparisons.service.js';
import { areReadable, type Readable } from './sides.js';

/** What changed between any two versions of a plan, or between one and the plan as it is now. */
@Needs('plan.read')
@Controller('plans/:plan/versions')
export class ComparisonController {
  constructor(
    private readonly comparisons: Comparisons,
    private readonly documents: ComparisonDocuments,
    private readonly brands: Brands,
  ) {}

  @Get('compare')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Query('from') from?: unknown,
    @Query('to') to?: unknown,
  ): Promise<Answer> {
    const open = await this.open(visitor, planId, from, to);
    return comparisonPage({ locale: visitor.locale, planId, ...open });
  }

  @Get('compare.pdf')
  async print(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('from') from?: unknown,
    @Query('to') to?: unknown,
  ): Promise<Answer> {
    const { edition } = this.documents;
    const { plan, sides, today } = await this.open(visitor, planId, from, to);
    if (!areReadable(sides)) throw new NotFound();
    const brand = await this.brands.of(visitor.companyId, planId);
    const result = await this.documents.pdf(sides, brand, today, edition);
    const back = { href: planHref(planId, 'versions', 'compare'), label: 'compare.back' };
    if (!result.ok) return failedPage(result, visitor, { planId, plan, back }, reply);
    return new Download(fileName(sides), 'application/pdf', result.pdf, 'inline');
  }

  private async open(visitor: Visitor, planId: string, from: unknown, to: unknown): Promise<OpenComparison> {
    const open = await this.comparisons.open(visitor.companyId, planId, { from, to }, localDate);
    if (!open) throw new NotFound();
    return open;
  }
}

/** salzachgold-molkerei-was-sich-geaendert-hat-1-draft.pdf */
function fileName({ from, to }: Readable): string {
  const t = translator(to.plan.locale);
  const end = to.number === 'draft' ? t('documents.cover.draft') : String(to.number);
  const parts = [to.plan.company.name, t('compare.title'), String(from.number), end].map((part) => fileSlug(part));
  return `${parts.filter((part) => part !== '').join('-')}.pdf`;
}
