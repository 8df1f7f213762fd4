import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { digestOf, sha256 } from './digest.js';
import { type Ending, type StoppedBy } from './thread/check.js';
import { CheckThread, type ThreadLimits } from './thread/check-thread.js';
import { type Kept, KeptChecks } from './thread/kept-checks.js';
import { type Answers, type PromisesAnswer, type Question } from './thread/question.js';

/** How a question stands. */
export type Standing<A> =
  /** `stoppedBy`: somebody or the deadline ended it, and the answer leaves something out */
  | { state: 'done'; answer: A; stoppedBy: StoppedBy | null }
  | { state: 'stopped'; stoppedBy: StoppedBy | null }
  /** `before`: how many questions come first */
  | { state: 'running'; done: number; total: number; before: number }
  | { state: 'failed' }
  /** too many wait already, of this company or of all */
  | { state: 'busy' };

const second = 1000;

/**
 * Readiness checks outside the event loop. An answer is kept under the company and the content of its question (plan
 * and conditions): it never becomes wrong, it only ceases to be asked for.
 */
@Injectable()
export class ReadinessChecks implements OnApplicationShutdown {
  private readonly logger = new Logger('Readiness');
  private readonly quick = this.thread({ waiting: 30, ofOneCompany: 15, deadlineMs: 60 * second });
  // What may take long has a thread of its own: the figures beside the forms do not wait for it.
  private readonly long = this.thread({ waiting: 8, ofOneCompany: 3, deadlineMs: 300 * second });
  private readonly kept = new KeptChecks();

  /** Asks, or joins those of the company who have asked the same, and waits that long for the answer. */
  async ask<Q extends Question>(company: string, question: Q, waitMs: number): Promise<Standing<Answers[Q['about']]>> {
    const key = keyOf(company, question);
    const kept = this.kept.under(key) ?? this.begin(company, key, question);
    if (!kept) return { state: 'busy' };
    kept.isWanted = true;
    const ending = await kept.check.endedWithin(waitMs);
    const standing = standingOf(kept, ending) as Standing<Answers[Q['about']]>;
    this.letGo(key, kept);
    return standing;
  }

  /** The answer about all promises that is kept for the company under the key of its question, if it is there. */
  promisesUnder(company: string, key: string): PromisesAnswer | null {
    const check = this.kept.under(key)?.check;
    const answer = check?.company === company && check.ending?.how === 'done' ? check.ending.answer : null;
    return typeof answer === 'object' && answer !== null && 'weeks' in answer ? (answer as PromisesAnswer) : null;
  }

  /** It need not be answered any more, unless that has begun or somebody waits for it. */
  drop(key: string): void {
    const kept = this.kept.under(key);
    if (!kept) return;
    kept.isWanted = false;
    this.letGo(key, kept);
  }

  /** Has it answer with what is known by now. */
  stop(company: string, question: Question): void {
    const kept = this.kept.under(keyOf(company, question));
    if (kept && !kept.check.ending) kept.thread.stop(kept.check, 'somebody');
  }

  /** Ends it and forgets it: nobody wants the answer any more. */
  giveUp(company: string, question: Question): void {
    this.stop(company, question);
    this.kept.forget(keyOf(company, question));
  }

  /** Forgets an end, so that the question is asked anew. */
  forget(company: string, question: Question): void {
    const key = keyOf(company, question);
    if (this.kept.under(key)?.check.ending) this.kept.forget(key);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.quick.close(), this.long.close()]);
  }

  private begin(company: string, key: string, question: Question): Kept | null {
    const thread = isLong(question) ? this.long : this.quick;
    const check = thread.ask(company, question);
    if (!check) return null;
    const kept = { check, thread, isWanted: true };
    this.kept.keep(key, kept);
    return kept;
  }

  private letGo(key: string, { check, thread, isWanted }: Kept): void {
    if (isWanted || check.awaiting > 0 || thread.before(check) === 0) return;
    thread.stop(check, 'somebody');
    this.kept.forget(key);
  }

  private thread(limits: ThreadLimits): CheckThread {
    return new CheckThread(limits, (error) => this.logger.error(error));
  }
}

/** Equal for questions of a company that have the same answer; nobody guesses it who does not know the plan. */
export function keyOf(company: string, question: Question): string {
  const { plan, ...asked } = question;
  return sha256([company, asked, digestOf(plan)]);
}

function isLong({ about, conditions }: Question): boolean {
  return about === 'repairs' || about === 'lever' || conditions.unreachable > 1;
}

function standingOf({ check, thread }: Kept, ending: Ending | null): Standing<unknown> {
  const { stoppedBy } = check;
  if (!ending) return { state: 'running', ...check.progress, before: thread.before(check) };
  if (ending.how === 'done') return { state: 'done', answer: ending.answer, stoppedBy };
  return ending.how === 'stopped' ? { state: 'stopped', stoppedBy } : { state: 'failed' };
}
