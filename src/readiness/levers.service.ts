import { Injectable } from '@nestjs/common';
import { brokenPromises, type Lever } from '../domain/readiness/lever.js';
import { type AskedPlan } from './asked/asked-plans.js';
import { ReadinessChecks, type Standing } from './checks.service.js';
import { type PromisesAnswer, type Question } from './thread/question.js';

/** What would help most promises at once: one search for each company, the newest. */
@Injectable()
export class Levers {
  private readonly searching = new Map<string, Question>();

  constructor(private readonly checks: ReadinessChecks) {}

  /** null: none is known, and none is looked for. */
  async of(
    company: string,
    { stored, asked }: AskedPlan,
    standing: Standing<PromisesAnswer>,
    waitMs: number,
  ): Promise<Lever | 'searching' | null> {
    // Whoever cancelled the check waits for no other one.
    const isWhole = standing.state === 'done' && standing.stoppedBy === null;
    const broken = isWhole ? brokenPromises(standing.answer.answer) : [];
    if (broken.length < 2) return null;
    const question = { about: 'lever' as const, plan: stored.plan, conditions: asked.conditions, broken };
    if (JSON.stringify(this.searching.get(company)) !== JSON.stringify(question)) this.stop(company);
    this.searching.set(company, question);
    const found = await this.checks.ask(company, question, waitMs);
    if (found.state === 'running') return 'searching';
    this.searching.delete(company);
    return found.state === 'done' ? found.answer : null;
  }

  /** Ends the search that goes on for the company, so that it takes no place. */
  stop(company: string): void {
    const question = this.searching.get(company);
    if (!question) return;
    this.searching.delete(company);
    this.checks.giveUp(company, question);
  }
}
