import { type Deadline } from '../deadline.js';
import { type Draft, type NotFilled } from '../document/draft.js';
import { type Log } from '../pdf-options.js';
import { ThreadEnded, WorkThread } from '../thread/work-thread.js';
import { filledOnly } from './finished.js';

/** `whole`: also the repair of its structure went well. */
export interface FinishedFile {
  pdf: Uint8Array;
  whole: boolean;
}

/** Makes of what was printed what is delivered. */
export class Finisher {
  private readonly thread = new WorkThread<Draft, Uint8Array | NotFilled>(
    new URL('./finish.worker.mjs', import.meta.url),
  );
  private closed = false;

  constructor(private readonly log: Log) {}

  /** Loads the thread while the first document is being printed. */
  warm(): void {
    this.thread.warm();
  }

  /**
   * By the deadline. In a crisis a document that not everybody can have read out is better than none: one whose repair fails
   * is delivered without.
   */
  async finish(draft: Draft, deadline: Deadline): Promise<FinishedFile | NotFilled> {
    let why = 'It was not repaired in time.';
    try {
      const answer = await deadline.race(this.inThread(draft, deadline));
      if (answer) return asFinished(answer, true);
      void this.thread.end();
    } catch (error) {
      why = `It could not be repaired. ${String(error)}`;
    }
    const answer = filledOnly(draft);
    if (answer instanceof Uint8Array) this.log(`A document is delivered as it was printed. ${why}`);
    return asFinished(answer, false);
  }

  end(): Promise<void> {
    this.closed = true;
    return this.thread.end();
  }

  /** Whoever has time left when the thread is ended, for another's deadline, asks the next one. */
  private async inThread(draft: Draft, deadline: Deadline): Promise<Uint8Array | NotFilled> {
    try {
      return await this.thread.ask(draft);
    } catch (error) {
      if (!(error instanceof ThreadEnded) || this.closed || deadline.passed) throw error;
      return this.inThread(draft, deadline);
    }
  }
}

function asFinished(answer: Uint8Array | NotFilled, whole: boolean): FinishedFile | NotFilled {
  return answer instanceof Uint8Array ? { pdf: answer, whole } : answer;
}
