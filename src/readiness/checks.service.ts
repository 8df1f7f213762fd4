import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Check, type Ending, type StoppedBy } from './thread/check.js';
import { CheckThread, type ThreadLimits } from './thread/check-thread.js';
import { type Answers, type PromisesAnswer, type Question } from './thread/question.js';

/** How a question stands. */
export type Standing<A> =
  /** `stoppedBy`: somebody or the deadline ended it, and the answer leaves something out */
  | { state: 'done'; answer: A; stoppedBy: StoppedBy | null }
  | { state: 'stopped'; stoppedBy: StoppedBy | null }
  /** `before`: how many questions come first */
  | { state: 'running'; done: number; total: number; before: number }
  | { state: 'failed' }
  /** too many wait already */
  | { state: 'busy' };

const mostKept = 200;
const second = 1000;

/**
 * Readiness checks outside the event loop. An answer is kept under the content of its question (plan and conditions):
 * it never becomes wrong, it only ceases to be asked for.
 */
@Injectable()
export class ReadinessChecks implements OnApplicationShutdown {
  private readonly logger = new Logger('Readiness');
  private readonly quick = this.thread({ waiting: 30, deadlineMs: 60 * second });
  // What may take long has a thread of its own: the figures beside the forms do not wait for it.
  private readonly long = this.thread({ waiting: 8, deadlineMs: 300 * second });
  private readonly kept = new Map<string, Check>();

  /** Asks, or joins those who have asked the same, and waits that long for the answer. */
  async ask<Q extends Question>(question: Q, waitMs: number): Promise<Standing<Answers[Q['about']]>> {
    const key = keyOf(question);
    const check = this.known(key) ?? this.begin(key, question);
    if (!check) return { state: 'busy' };
    const ending = check.ending ?? (await within(check.ended, waitMs));
    return this.standing(question, check, ending) as Standing<Answers[Q['about']]>;
  }

  /** The answer about all promises that is kept under the key of its question, if it is there. */
  promisesUnder(key: string): PromisesAnswer | null {
    const ending = this.known(key)?.ending;
    const answer = ending?.how === 'done' ? ending.answer : null;
    return typeof answer === 'object' && answer !== null && 'weeks' in answer ? (answer as PromisesAnswer) : null;
  }

  /** It need not be answered any more, unless that has begun. */
  drop(question: Question): void {
    const check = this.kept.get(keyOf(question));
    if (!check || this.threadOf(question).before(check) === 0) return;
    this.stop(question);
    this.forget(question);
  }

  /** Has it answer with what is known by now. */
  stop(question: Question): void {
    const check = this.kept.get(keyOf(question));
    if (check && !check.ending) this.threadOf(question).stop(check, 'somebody');
  }

  /** Forgets an end, so that the question is asked anew. */
  forget(question: Question): void {
    const key = keyOf(question);
    if (this.kept.get(key)?.ending) this.kept.delete(key);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.quick.close(), this.long.close()]);
  }

  /** What failed is not known: it is asked anew. */
  private known(key: string): Check | undefined {
    const check = this.kept.get(key);
    if (!check || check.ending?.how === 'failed') return undefined;
    this.kept.delete(key);
    this.kept.set(key, check);
    return check;
  }

  private begin(key: string, question: Question): Check | null {
    const check = this.threadOf(question).ask(question);
    if (!check) return null;
    this.kept.set(key, check);
    const ended = [...this.kept].filter(([, each]) => each.ending !== null);
    for (const [old] of ended.slice(0, Math.max(0, this.kept.size - mostKept))) this.kept.delete(old);
    return check;
  }

  private standing(question: Question, check: Check, ending: Ending | null): Standing<unknown> {
    const { stoppedBy } = check;
    if (!ending) return { state: 'running', ...check.progress, before: this.threadOf(question).before(check) };
    if (ending.how === 'done') return { state: 'done', answer: ending.answer, stoppedBy };
    return ending.how === 'stopped' ? { state: 'stopped', stoppedBy } : { state: 'failed' };
  }

  private threadOf({ about, conditions }: Question): CheckThread {
    return about === 'repairs' || conditions.unreachable > 1 ? this.long : this.quick;
  }

  private thread(limits: ThreadLimits): CheckThread {
    return new CheckThread(limits, (error) => this.logger.error(error));
  }
}

/** Equal for questions that have the same answer; nobody guesses it who does not know the plan. */
export function keyOf(question: Question): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url');
}

async function within(ended: Promise<Ending>, ms: number): Promise<Ending | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)));
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}
