import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { DocumentStore, type KeptDocument } from './cache/document-store.js';
import { type PdfOptions, withDefaults } from './pdf-options.js';
import { type PdfResult, type PdfStatus } from './pdf-result.js';
import { Printer } from './printer.js';

export const PDF_OPTIONS = Symbol('PDF_OPTIONS');

/** Raised when the same HTML is to become another file, so that what was kept before is not found again. */
const EDITION = 1;

/** HTML to accessible PDF. What was printed once is kept and printed no more. */
@Injectable()
export class PdfService implements OnApplicationShutdown {
  private readonly options: PdfOptions;
  private readonly printer: Printer;
  private readonly store: DocumentStore | null;
  private readonly printing = new Map<string, Promise<PdfResult>>();
  /** how often everything was forgotten */
  private forgotten = 0;

  constructor(@Optional() @Inject(PDF_OPTIONS) options: Partial<PdfOptions> = {}) {
    const logger = new Logger('Pdf');
    this.options = withDefaults(options, (line) => logger.log(line));
    this.printer = new Printer(this.options);
    const { folder, kept } = this.options;
    this.store = folder === null ? null : new DocumentStore(folder, kept);
  }

  /** Rises whenever all documents are forgotten. */
  get edition(): number {
    return this.forgotten;
  }

  /**
   * Prints a whole HTML document with everything it needs inlined; it is given no script and no network. It is not kept
   * where everything was forgotten since `edition`, when its content was read.
   */
  async print(html: string, edition = this.forgotten): Promise<PdfResult> {
    const key = createHash('sha256').update(`${EDITION}\n${html}`).digest('hex');
    const kept = (await this.store?.read(key)) ?? null;
    if (kept && this.isOfThisBrowser(kept)) return { ok: true, pdf: kept.pdf };
    const fresh = await this.printOnceForAll(key, html, edition);
    return fresh.ok || !kept ? fresh : { ok: true, pdf: kept.pdf };
  }

  /** Whether a document can be printed now; starts the browser if none is running. */
  status(): Promise<PdfStatus> {
    return this.printer.status();
  }

  /** Removes all documents that were kept, and keeps none of what is being printed now. Rejected when the disk refuses. */
  async forget(): Promise<void> {
    this.forgotten += 1;
    await this.store?.clear();
  }

  /** Refuses whatever still waits, ends the browser, and returns when nothing of it is left. */
  close(): Promise<void> {
    return this.printer.close();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** Before a browser has been started, nobody knows that it would print otherwise. */
  private isOfThisBrowser({ renderer }: KeptDocument): boolean {
    return this.printer.renderer === null || this.printer.renderer === renderer;
  }

  /** Who asks for what is being printed waits for that. */
  private printOnceForAll(key: string, html: string, edition: number): Promise<PdfResult> {
    const known = this.printing.get(key);
    if (known) return known;
    const printing = this.printAndKeep(key, html, edition).finally(() => this.printing.delete(key));
    this.printing.set(key, printing);
    return printing;
  }

  private async printAndKeep(key: string, html: string, edition: number): Promise<PdfResult> {
    const printed = await this.printer.print(html);
    if (!printed.ok) return printed;
    if (printed.whole && edition === this.forgotten) await this.keep(key, printed);
    // It may have been written while everything was forgotten.
    if (edition !== this.forgotten) await this.store?.remove(key);
    return { ok: true, pdf: printed.pdf };
  }

  private async keep(key: string, document: KeptDocument): Promise<void> {
    try {
      await this.store?.write(key, document);
    } catch (error) {
      this.options.log(`A document could not be kept. ${String(error)}`);
    }
  }
}
