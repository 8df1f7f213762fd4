import { newShared, type Shared, stop, told } from './shared.js';
import { type Question } from './question.js';

export type StoppedBy = 'somebody' | 'deadline';

export type Ending =
  /** of a check that was told to stop, the answer as far as it is known */
  | { how: 'done'; answer: unknown }
  /** before anything was known */
  | { how: 'stopped' }
  | { how: 'failed' };

/** A question that waits or is being answered: how far it is, and how it ends. */
export class Check {
  ending: Ending | null = null;
  stoppedBy: StoppedBy | null = null;
  readonly ended: Promise<Ending>;
  readonly shared: Shared = newShared();
  private settle: (ending: Ending) => void = () => undefined;

  /** @param question null once it is answered: plans are large */
  constructor(public question: Question | null) {
    this.ended = new Promise((resolve) => (this.settle = resolve));
  }

  get progress(): { done: number; total: number } {
    return told(this.shared);
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
