import { type Lease } from './browser/running-browser.js';
import { BrowserSupervisor, type Unavailable } from './browser/supervisor.js';
import { Deadline } from './deadline.js';
import { printDocument } from './document/print-document.js';
import { type PdfOptions } from './pdf-options.js';
import { type PdfFailure, type PdfStatus, type Sentence } from './pdf-result.js';
import { PrintQueue } from './print-queue.js';
import * as sentences from './sentences.js';
import { WorkThread } from './thread/work-thread.js';

/** A document fresh from the browser `renderer`; `whole`: also the repair of its structure went well. */
export interface PrintedDocument {
  ok: true;
  pdf: Uint8Array;
  renderer: string;
  whole: boolean;
}
export interface NotPrinted {
  ok: false;
  reason: PdfFailure;
  message: Sentence;
}
interface Raw {
  pdf: Uint8Array;
  renderer: string;
}

/** Prints by a browser that is started when first needed and watched over, then repairs what the browser left out. */
export class Printer {
  private readonly queue: PrintQueue;
  private readonly supervisor: BrowserSupervisor;
  private readonly thread = new WorkThread<Uint8Array, Uint8Array>(
    new URL('./repair/repair.worker.mjs', import.meta.url),
  );

  constructor(private readonly options: PdfOptions) {
    this.queue = new PrintQueue(options.atOnce, options.queue);
    this.supervisor = new BrowserSupervisor(options);
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

  /** What is to be printed has its turn. */
  async print(html: string, deadline: Deadline): Promise<PrintedDocument | NotPrinted> {
    this.thread.warm();
    const raw = await this.rawPrint(html, deadline);
    return 'ok' in raw ? raw : this.repaired(raw, deadline);
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
    await Promise.all([this.supervisor.close(), this.thread.end()]);
  }

  /** A print whose browser died is no fault of the document, so it gets a second browser in the time that is left. */
  private async rawPrint(html: string, deadline: Deadline): Promise<Raw | NotPrinted> {
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

  /** `null`: the deadline passed. */
  private async printOnce(html: string, deadline: Deadline): Promise<Raw | Unavailable | null> {
    const lease = await this.supervisor.lend(deadline);
    return lease === null || typeof lease === 'string' ? lease : this.printWith(lease, html, deadline);
  }

  private async printWith(lease: Lease, html: string, deadline: Deadline): Promise<Raw | null> {
    const printed: { pdf: Uint8Array | null } = { pdf: null };
    try {
      const print = printDocument(lease.page, html, this.options.log);
      // `lost` lives as long as the page, and holds until then what each race with it yielded: nothing.
      const work = print.then((pdf) => void (printed.pdf = pdf));
      await deadline.race(Promise.race([work, lease.lost]));
      const { pdf } = printed;
      if (pdf === null) lease.kill();
      return pdf && { pdf, renderer: lease.renderer };
    } finally {
      lease.release(printed.pdf ? 'printed' : 'failed');
    }
  }

  /** In a crisis a document that not everybody can have read out is better than none. */
  private async repaired({ pdf, renderer }: Raw, deadline: Deadline): Promise<PrintedDocument> {
    try {
      const better = await deadline.race(this.thread.ask(pdf));
      if (better) return { ok: true, pdf: better, renderer, whole: true };
      void this.thread.end();
      this.options.log('A document was not repaired in time and is delivered as it was printed.');
    } catch (error) {
      this.options.log(`A document could not be repaired and is delivered as it was printed. ${String(error)}`);
    }
    return { ok: true, pdf, renderer, whole: false };
  }
}

function failure(reason: PdfFailure, message: Sentence): NotPrinted {
  return { ok: false, reason, message };
}

function refusal(why: Unavailable): NotPrinted {
  if (why === 'closed') return failure('failed', sentences.closing);
  return failure('no_browser', why === 'no_fonts' ? sentences.noFonts : sentences.noBrowser);
}
