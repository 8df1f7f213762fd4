import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Needs } from '../../access/permissions/needs.js';
import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { AuditService } from '../audit.service.js';
import { type Verdict } from '../verify/chain-check.service.js';
import { readAsked } from './asked.js';
import { trailPage } from './trail-page.js';
import { TrailService } from './trail.service.js';

/** The audit trail of the organisation: to look at, and to check. */
@Needs('audit.read')
@Controller('audit')
export class TrailController {
  constructor(
    private readonly trail: TrailService,
    private readonly audit: AuditService,
  ) {}

  @Get()
  show(@CurrentVisitor() visitor: Visitor, @Query() query: Record<string, unknown>): Promise<Page> {
    return this.page(visitor, query, null);
  }

  /** Changes nothing, so that the answer is the page itself; a post, because it reads all there is. */
  @Post('verify')
  @HttpCode(200)
  async verify(@CurrentVisitor() visitor: Visitor): Promise<Page> {
    return this.page(visitor, {}, await this.audit.verify(visitor.companyId));
  }

  private async page(
    { companyId, locale }: Visitor,
    query: Record<string, unknown>,
    verdict: Verdict | null,
  ): Promise<Page> {
    const names = await this.trail.names(companyId);
    const asked = readAsked(query, names, translator(locale));
    const trail = asked.errors.size > 0 ? null : await this.trail.read(companyId, asked.query);
    return trailPage(asked, trail, names, locale, verdict);
  }
}
