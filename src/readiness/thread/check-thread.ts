import { Worker } from 'node:worker_threads';
import { type Told } from './answer-to.js';
import { Check, type Ending, type StoppedBy } from './check.js';
import { type Order, type Question } from './question.js';

export interface ThreadLimits {
  /** questions that wait, at most */
  waiting: number;
  /** questions of one company that wait or are being answered, at most: others have their turn too */
  ofOneCompany: number;
  /** how long one may take */
  deadlineMs: number;
}

const graceMs = 3_000;

/**
 * A thread that answers one question after the other. It is started when it is needed; when it dies, its question has
 * no answer, and the next one gets a new thread. A check that is told to stop answers with what it knows; one that
 * does not listen is stopped by ending the thread.
 */
export class CheckThread {
  private worker: Worker | null = null;
  private current: Check | null = null;
  private waiting: Check[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly limits: ThreadLimits,
    private readonly complain: (error: unknown) => void,
  ) {}

  /** null: too many wait already, of all or of this company. */
  ask(company: string, question: Question): Check | null {
    const own = [this.current, ...this.waiting].filter((check) => check?.company === company);
    if (this.isClosed || this.waiting.length >= this.limits.waiting || own.length >= this.limits.ofOneCompany)
      return null;
    const check = new Check(company, question);
    this.waiting.push(check);
    this.next();
    return check;
  }

  /** How many come first. */
  before(check: Check): number {
    return this.waiting.indexOf(check) + 1;
  }

  stop(check: Check, by: StoppedBy): void {
    if (check !== this.current && !this.waiting.includes(check)) return;
    const isAsked = check.stoppedBy !== null;
    check.askToStop(by);
    if (check === this.current) {
      if (!isAsked) this.endAfter(graceMs, check);
    } else {
      this.waiting = this.waiting.filter((each) => each !== check);
      check.end({ how: 'stopped' });
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const check of this.waiting.splice(0)) check.end(failed());
    const { worker } = this;
    this.worker = null;
    this.finish(failed());
    await worker?.terminate();
  }

  private next(): void {
    const check = this.current ? undefined : this.waiting.shift();
    if (!check?.question) return;
    this.current = check;
    try {
      this.worker ??= this.startWorker();
      this.timer = setTimeout(() => this.stop(check, 'deadline'), this.limits.deadlineMs);
      this.worker.postMessage({ question: check.question, shared: check.shared } satisfies Order);
    } catch (error) {
      this.complain(error);
      this.finish(failed());
    }
  }

  private endAfter(ms: number, check: Check): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { worker } = this;
      this.worker = null;
      void worker?.terminate();
      if (check === this.current) this.finish({ how: 'stopped' });
    }, ms);
  }

  private finish(ending: Ending): void {
    clearTimeout(this.timer);
    const { current } = this;
    this.current = null;
    current?.end(ending);
    this.next();
  }

  private startWorker(): Worker {
    // A thread takes over what Node was started with; modules that are loaded in a special way since are so there too.
    const loaders = process.execArgv.filter((option) => option.startsWith('--import='));
    const worker = new Worker(new URL('./check.worker.mjs', import.meta.url), {
      name: 'readiness',
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
      ...(loaders.length > 0 && { execArgv: loaders }),
    });
    worker.on('message', (told: Told) => worker === this.worker && this.finish(endingOf(told)));
    worker.on('error', (error) => this.complain(error));
    worker.on('exit', () => {
      if (worker !== this.worker) return;
      this.worker = null;
      this.finish(failed());
    });
    return worker;
  }
}

function endingOf(told: Told): Ending {
  return told === 'stopped' ? { how: 'stopped' } : { how: 'done', answer: told };
}

function failed(): Ending {
  return { how: 'failed', at: Date.now() };
}
