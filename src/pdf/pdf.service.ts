import { Inject, Injectable, Logger, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { type Lease } from './browser/running-browser.js';
import { BrowserSupervisor, type Unavailable } from './browser/supervisor.js';
import { Deadline } from './deadline.js';
import { printDocument, type PrintedDocument } from './document/print-document.js';
import { type PdfOptions, withDefaults } from './pdf-options.js';
import { type PdfFailure, type PdfResult, type PdfStatus, type Sentence } from './pdf-result.js';
import { PrintQueue } from './print-queue.js';
import * as sentences from './sentences.js';

export const PDF_OPTIONS = Symbol('PDF_OPTIONS');

/** HTML to PDF, by a browser that is started when first needed and watched over. */
@Injectable()
export class PdfService implements OnApplicationShutdown {
  private readonly options: PdfOptions;
  private readonly queue: PrintQueue;
  private readonly supervisor: BrowserSupervisor;

  constructor(@Optional() @Inject(PDF_OPTIONS) options: Partial<PdfOptions> = {}) {
    const logger = new Logger('Pdf');
    this.options = withDefaults(options, (line) => logger.log(line));
    this.queue = new PrintQueue(this.options.atOnce, this.options.queue);
    this.supervisor = new BrowserSupervisor(this.options);
  }

  /** Prints a whole HTML document with everything it needs inlined; it is given no script and no network. */
  async print(html: string): Promise<PdfResult> {
    const deadline = new Deadline(this.options.deadlineMs);
    const turn = await this.queue.enter(deadline);
    try {
      if (turn === 'closed') return refusal('closed');
      if (typeof turn === 'string') return failure('busy', sentences.busy);
      return await this.printInTurn(html, deadline);
    } finally {
      deadline.clear();
      if (typeof turn === 'function') turn();
    }
  }

  /** Whether a document can be printed now; starts the browser if none is running. */
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

  /** Refuses whatever still waits, ends the browser, and returns when nothing of it is left. */
  async close(): Promise<void> {
    this.queue.close();
    await this.supervisor.close();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** A print whose browser died is no fault of the document, so it gets a second browser in the time that is left. */
  private async printInTurn(html: string, deadline: Deadline): Promise<PdfResult> {
    for (const attempt of ['first', 'second'] as const) {
      try {
        const printed = await this.printOnce(html, deadline);
        if (printed === null) return failure('failed', sentences.tooSlow);
        return typeof printed === 'string' ? refusal(printed) : { ok: true, ...printed };
      } catch (error) {
        this.options.log(`The ${attempt} attempt to print a document failed. ${String(error)}`);
      }
    }
    return failure('failed', sentences.failed);
  }

  /** `null`: the deadline passed. */
  private async printOnce(html: string, deadline: Deadline): Promise<PrintedDocument | Unavailable | null> {
    const lease = await this.supervisor.lend(deadline);
    return lease === null || typeof lease === 'string' ? lease : this.printWith(lease, html, deadline);
  }

  private async printWith(lease: Lease, html: string, deadline: Deadline): Promise<PrintedDocument | null> {
    let printed: PrintedDocument | null = null;
    try {
      const work = printDocument(lease.page, html, this.options.log);
      printed = await deadline.race(Promise.race([work, lease.lost]));
      if (printed === null) lease.kill();
      return printed;
    } finally {
      lease.release(printed ? 'printed' : 'failed');
    }
  }
}

function failure(reason: PdfFailure, message: Sentence): PdfResult & { ok: false } {
  return { ok: false, reason, message };
}

function refusal(why: Unavailable): PdfResult & { ok: false } {
  if (why === 'closed') return failure('failed', sentences.closing);
  return failure('no_browser', why === 'no_fonts' ? sentences.noFonts : sentences.noBrowser);
}
