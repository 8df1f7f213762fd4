import { newShared, type Shared, stop, told } from './shared.js';
import { type Question } from './question.js';

export type StoppedBy = 'somebody' | 'deadline';

export type Ending =
  /** of a check that was told to stop, the answer as far as it is known */
  | { how: 'done'; answer: unknown }
  /** before anything was known that is of use */
  | { how: 'stopped' }
  /** @param at when, in milliseconds */
  | { how: 'failed'; at: number };

/** A question that waits or is being answered: how far it is, and how it ends. */
export class Check {
  ending: Ending | null = null;
  stoppedBy: StoppedBy | null = null;
  /** how many wait for its end right now */
  awaiting = 0;
  readonly shared: Shared = newShared();
  private readonly ended: Promise<Ending>;
  private settle: (ending: Ending) => void = () => undefined;

  /** @param question null once it is answered: plans are large */
  constructor(
    readonly company: string,
    public question: Question | null,
  ) {
    this.ended = new Promise((resolve) => (this.settle = resolve));
  }

  get progress(): { done: number; total: number } {
    return told(this.shared);
  }

  /** null: it has not ended by then. */
  async endedWithin(ms: number): Promise<Ending | null> {
    if (this.ending) return this.ending;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)));
    this.awaiting += 1;
    return Promise.race([this.ended, late]).finally(() => {
      clearTimeout(timer);
      this.awaiting -= 1;
    });
  }

  askToStop(by: StoppedBy): void {
    this.stoppedBy ??= by;
    stop(this.shared);
  }

  end(ending: Ending): void {
    this.question = null;
    this.ending ??= ending;
    this.settle(this.ending);
  }
}
