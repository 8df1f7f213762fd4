import { type Lease } from './browser/running-browser.js';
import { BrowserSupervisor, type Unavailable } from './browser/supervisor.js';
import { Deadline } from './deadline.js';
import { printAgain, printDraft } from './document/print-draft.js';
import { Finisher, type FinishedFile } from './finish/finisher.js';
import { type PdfOptions } from './pdf-options.js';
import { type PdfFailure, type PdfStatus, type Sentence } from './pdf-result.js';
import { PrintQueue } from './print-queue.js';
import * as sentences from './sentences.js';

/** A document fresh from the browser `renderer`. */
export interface PrintedDocument extends FinishedFile {
  ok: true;
  renderer: string;
}
export interface NotPrinted {
  ok: false;
  reason: PdfFailure;
  message: Sentence;
}

/** Prints by a browser that is started when first needed and watched over; what it leaves out is added afterwards. */
export class Printer {
  private readonly queue: PrintQueue;
  private readonly supervisor: BrowserSupervisor;
  private readonly finisher: Finisher;

  constructor(private readonly options: PdfOptions) {
    this.queue = new PrintQueue(options.atOnce, options.queue);
    this.supervisor = new BrowserSupervisor(options);
    this.finisher = new Finisher(options.log);
  }

  /** Does the work when it is its turn, or says why it has none. */
  async inTurn<T>(work: (deadline: Deadline) => Promise<T>): Promise<T | NotPrinted> {
    const deadline = new Deadline(this.options.deadlineMs);
    const turn = await this.queue.enter(deadline);
    try {
      if (turn === 'closed') return refusal('closed');
      return typeof turn === 'string' ? failure('busy', sentences.busy) : await work(deadline);
    } finally {
      deadline.clear();
      if (typeof turn === 'function') turn();
    }
  }

  /**
   * What is to be printed has its turn. A print whose browser died is no fault of the document, so it gets a second browser in
   * the time that is left.
   */
  async print(html: string, deadline: Deadline): Promise<PrintedDocument | NotPrinted> {
    this.finisher.warm();
    for (const attempt of ['first', 'second'] as const) {
      try {
        const printed = await this.printOnce(html, deadline);
        if (printed === null) return failure('failed', sentences.tooSlow);
        return typeof printed === 'string' ? refusal(printed) : printed;
      } catch (error) {
        this.options.log(`The ${attempt} attempt to print a document failed. ${String(error)}`);
      }
    }
    return failure('failed', sentences.failed);
  }

  /** Product and version of the browser, if one has been started. */
  get renderer(): string | null {
    return this.supervisor.renderer;
  }

  async status(): Promise<PdfStatus> {
    const deadline = new Deadline(this.options.deadlineMs);
    try {
      const seen = await deadline.race(this.supervisor.describe());
      if (seen === null) return { ok: false, browser: null, message: sentences.tooSlow };
      if (typeof seen === 'string') return { ok: false, browser: null, message: refusal(seen).message };
      return { ok: true, browser: seen.browser };
    } catch (error) {
      this.options.log(`The browser did not start. ${String(error)}`);
      return { ok: false, browser: null, message: sentences.noBrowser };
    } finally {
      deadline.clear();
    }
  }

  async close(): Promise<void> {
    this.queue.close();
    await Promise.all([this.supervisor.close(), this.finisher.end()]);
  }

  /** `null`: the deadline passed. */
  private async printOnce(html: string, deadline: Deadline): Promise<PrintedDocument | Unavailable | null> {
    const lease = await this.supervisor.lend(deadline);
    if (lease === null || typeof lease === 'string') return lease;
    let outcome: 'printed' | 'failed' = 'failed';
    try {
      const file = await this.printWith(lease, html, deadline);
      if (file !== null) outcome = 'printed';
      return file && { ok: true, renderer: lease.renderer, ...file };
    } finally {
      lease.release(outcome);
    }
  }

  private async printWith(lease: Lease, html: string, deadline: Deadline): Promise<FinishedFile | null> {
    const { log } = this.options;
    let draft = await byThePage(lease, printDraft(lease.page, html, log), deadline);
    while (draft !== null) {
      const file = await this.finisher.finish(draft, deadline);
      if ('pdf' in file) return file;
      // Nothing has to be stopped: the page rests, and the browser may be printing for another.
      if (deadline.passed) return null;
      draft = await byThePage(lease, printAgain(lease.page, file, log), deadline);
    }
    return null;
  }
}

/** What its page does for a document; `null`: the deadline passed, and the page's browser is ended. */
async function byThePage<T extends object>(lease: Lease, work: Promise<T>, deadline: Deadline): Promise<T | null> {
  const done: { value: T | null } = { value: null };
  // `lost` lives as long as the page, and holds until then what each race with it yielded: nothing.
  const noted = work.then((value) => void (done.value = value));
  await deadline.race(Promise.race([noted, lease.lost]));
  if (done.value === null) lease.kill();
  return done.value;
}

function failure(reason: PdfFailure, message: Sentence): NotPrinted {
  return { ok: false, reason, message };
}

function refusal(why: Unavailable): NotPrinted {
  if (why === 'closed') return failure('failed', sentences.closing);
  return failure('no_browser', why === 'no_fonts' ? sentences.noFonts : sentences.noBrowser);
}
