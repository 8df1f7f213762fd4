import { Needs } from '../access/permissions/needs.js';
import { Controller, Get, Param, Post, Query as QueryOf, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { planHref } from '../plans/links.js';
import { type Answer, type Page, Redirect } from '../web/answer.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { queryOf } from './asked/asked.js';
import { type AskedPlan, AskedPlans, pageWaitMs, type Query } from './asked/asked-plans.js';
import { ReadinessChecks } from './checks.service.js';
import { Levers } from './levers.service.js';
import { withQuery } from './view/progress.js';
import { readinessPage } from './view/readiness-page.js';

/** It stands above the answer, which must not wait long for it. */
const leverWaitMs = 1_000;

/** Whether a plan keeps its promises, under the conditions that the address says. */
@Needs('plan.read')
@Controller('plans/:plan/readiness')
export class ReadinessController {
  constructor(
    private readonly plans: AskedPlans,
    private readonly checks: ReadinessChecks,
    private readonly levers: Levers,
  ) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    const { locale } = visitor;
    if (opened.asked.errors.size > 0) return readinessPage({ ...opened, locale, standing: null, lever: null });
    const until = Date.now() + pageWaitMs;
    const standing = await this.checks.ask(visitor.companyId, questionOf(opened), pageWaitMs);
    const lever = await this.levers.of(visitor.companyId, opened, standing, Math.min(leverWaitMs, until - Date.now()));
    return politely(readinessPage({ ...opened, locale, standing, lever }), reply);
  }

  /** Ends the check before its time; the page then shows what is known. */
  @Post('stop')
  async stop(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @QueryOf() query: Query,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    if (opened.asked.errors.size > 0) return back(opened);
    this.checks.stop(visitor.companyId, questionOf(opened));
    this.levers.stop(visitor.companyId);
    return back(opened);
  }

  @Post('again')
  async again(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @QueryOf() query: Query,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    if (opened.asked.errors.size > 0) return back(opened);
    this.checks.forget(visitor.companyId, questionOf(opened));
    return back(opened);
  }
}

/** Too many checks wait: the browser is told when to come again. */
export function politely(page: Page, reply: FastifyReply): Page {
  if (page.status === 429) void reply.header('retry-after', '30');
  return page;
}

function questionOf({ stored, asked }: AskedPlan) {
  return { about: 'promises' as const, plan: stored.plan, conditions: asked.conditions };
}

function back({ stored, asked, today }: AskedPlan): Redirect {
  return new Redirect(withQuery(planHref(stored.id, 'readiness'), queryOf(asked, today)));
}
