import { type Check } from './check.js';
import { type CheckThread } from './check-thread.js';

/** A check, who makes it, and whether anybody will come back for its answer. */
export interface Kept {
  check: Check;
  thread: CheckThread;
  isWanted: boolean;
}

const mostEnded = 200;
/** A plan that makes the thread break off would do so at every look at it. */
const failureMs = 60_000;

/** Checks by the keys of their questions: those that go on, and the newest of those that have ended. */
export class KeptChecks {
  private readonly kept = new Map<string, Kept>();

  /** What failed is not known for long. */
  under(key: string): Kept | undefined {
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    this.kept.delete(key);
    const { ending } = kept.check;
    if (ending?.how === 'failed' && Date.now() - ending.at >= failureMs) return undefined;
    this.kept.set(key, kept);
    return kept;
  }

  keep(key: string, kept: Kept): void {
    this.kept.set(key, kept);
    const ended = [...this.kept].filter(([, { check }]) => check.ending !== null);
    for (const [old] of ended.slice(0, Math.max(0, ended.length - mostEnded))) this.kept.delete(old);
  }

  forget(key: string): void {
    this.kept.delete(key);
  }
}
