import { Needs, TakesUpload } from '../../access/permissions/needs.js';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Download, Redirect } from '../../web/answer.js';
import { readUpload } from '../../web/upload.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { Brands } from './brands.service.js';
import { brandOf } from './brand.form.js';
import { brandPage, type BrandPage } from './brand-page.js';
import { largestLogo } from './logo-file.js';

type Opened = Pick<BrandPage, 'visitor' | 'planId' | 'plan' | 'brand'>;

/** How the documents of a plan look. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/brand')
export class BrandController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly brands: Brands,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    return page(await this.open(visitor, planId), {});
  }

  @Get('logo')
  async logo(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const { brand } = await this.open(visitor, planId);
    if (!brand.logo) throw new NotFound();
    const { type, content } = brand.logo;
    return new Download(type.replace('image/', 'logo.'), type, content, 'inline');
  }

  /** What is right is kept, also where something else is wrong: a file cannot be sent back to be corrected. */
  @TakesUpload()
  @Post()
  async save(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const opened = await this.open(visitor, planId);
    const { fields: input, file } = await readUpload(request, largestLogo);
    const { brand, errors } = await brandOf(opened.brand, input, file, translator(visitor.locale));
    const isNew = brand.colour !== opened.brand.colour || brand.logo !== opened.brand.logo;
    const isStale = isNew && (await this.brands.save(visitor, planId, brand)) === 'stale';
    if (errors.size === 0 && !isStale) return new Redirect(`${planHref(planId, 'brand')}?done=saved`);
    const status = isStale ? 409 : 422;
    return page(await this.open(visitor, planId), { input, errors, isStale, status });
  }

  private async open(visitor: Visitor, planId: string): Promise<Opened> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    const plan: Plan = stored.plan;
    return { visitor, planId, plan, brand: await this.brands.of(visitor.companyId, planId) };
  }
}

function page(opened: Opened, more: Partial<BrandPage>): Answer {
  const input = { colour: opened.brand.colour ?? '' };
  return brandPage({ ...opened, input, errors: new Map(), isStale: false, status: 200, ...more });
}
