import { Needs } from '../access/permissions/needs.js';
import { Controller, Get, Param, Post, Query as QueryOf, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { planHref } from '../plans/links.js';
import { type Answer, Redirect } from '../web/answer.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { queryOf } from './asked/asked.js';
import { type AskedPlan, AskedPlans, pageWaitMs, type Query } from './asked/asked-plans.js';
import { ReadinessChecks, type Standing } from './checks.service.js';
import { politely } from './readiness.controller.js';
import { type CaseAnswer, type Question } from './thread/question.js';
import { withQuery } from './view/progress.js';
import { promisePage } from './view/promise-page.js';
import { promisesOf } from './view/readiness-page.js';

/** One promise of a plan: its weakest case at a level, and what would make it hold. */
@Needs('plan.read')
@Controller('plans/:plan/readiness/:promise')
export class PromiseController {
  constructor(
    private readonly plans: AskedPlans,
    private readonly checks: ReadinessChecks,
  ) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('promise') id: string,
    @QueryOf() query: Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    const { stored, asked, today } = opened;
    // The page of all promises has the form in which a wrong condition is put right.
    if (asked.errors.size > 0) return new Redirect(withQuery(planHref(planId, 'readiness'), queryOf(asked, today)));
    const promise = promisesOf(stored.plan, asked.conditions.away).find((each) => each.id === id);
    if (!promise) throw new NotFound();
    const until = Date.now() + pageWaitMs;
    const level = levelOf(opened, query);
    const standing = await this.checks.ask(visitor.companyId, caseOf(opened, id, level), until - Date.now());
    const broken = brokenLevel(standing);
    const repairs =
      broken === null
        ? null
        : await this.checks.ask(visitor.companyId, repairsOf(opened, id, broken), until - Date.now());
    const page = { ...opened, locale: visitor.locale, promise, level, standing, repairs };
    return politely(promisePage(page), reply);
  }

  @Post('stop')
  async stop(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('promise') id: string,
    @QueryOf() query: Query,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    if (opened.asked.errors.size > 0) return back(opened, id, query);
    for (const question of questionsOf(opened, id, query)) this.checks.stop(visitor.companyId, question);
    return back(opened, id, query);
  }

  @Post('again')
  async again(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('promise') id: string,
    @QueryOf() query: Query,
  ): Promise<Answer> {
    const opened = await this.plans.open(visitor, planId, query);
    if (opened.asked.errors.size > 0) return back(opened, id, query);
    for (const question of questionsOf(opened, id, query)) this.checks.forget(visitor.companyId, question);
    return back(opened, id, query);
  }
}

/** The level that was asked for; null: the first one that is broken. */
function levelOf({ asked }: AskedPlan, { level }: Query): number | null {
  if (level === undefined) return null;
  if (typeof level !== 'string' || !/^\d$/.test(level) || Number(level) > asked.conditions.unreachable)
    throw new NotFound();
  return Number(level);
}

function brokenLevel(standing: Standing<CaseAnswer | null>): number | null {
  const found = standing.state === 'done' ? standing.answer : null;
  return found && (found.readiness.levels[found.level]?.brokenMinutes ?? 0) > 0 ? found.level : null;
}

function caseOf({ stored, asked }: AskedPlan, promise: string, level: number | null) {
  return { about: 'case' as const, plan: stored.plan, conditions: asked.conditions, promise, level };
}

function repairsOf({ stored, asked }: AskedPlan, promise: string, level: number) {
  return { about: 'repairs' as const, plan: stored.plan, conditions: asked.conditions, promise, level };
}

/** All that a page about this promise may be waiting for. */
function questionsOf(opened: AskedPlan, promise: string, query: Query): Question[] {
  const levels = Array.from({ length: opened.asked.conditions.unreachable + 1 }, (_, level) => level);
  return [caseOf(opened, promise, levelOf(opened, query)), ...levels.map((level) => repairsOf(opened, promise, level))];
}

function back({ stored, asked, today }: AskedPlan, promise: string, { level }: Query): Redirect {
  const query = new URLSearchParams(queryOf(asked, today));
  if (typeof level === 'string') query.set('level', level);
  return new Redirect(withQuery(planHref(stored.id, 'readiness', promise), query.toString()));
}
