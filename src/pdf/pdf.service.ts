import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  Optional,
} from '@nestjs/common';
import { DocumentStore } from './cache/document-store.js';
import { type KeptDocument } from './cache/held-documents.js';
import { type Document, keyOf, KnownKeys } from './cache/known-keys.js';
import { type Deadline } from './deadline.js';
import { OnceForAll } from './once-for-all.js';
import { PDF_OPTIONS, type PdfOptions, withDefaults } from './pdf-options.js';
import { type PdfResult, type PdfStatus } from './pdf-result.js';
import { type NotPrinted, type PrintedDocument, Printer } from './printer.js';

const TIDY_EVERY_MS = 86_400_000;

/** HTML to accessible PDF. What was printed once is kept and printed no more. */
@Injectable()
export class PdfService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly options: PdfOptions;
  private readonly printer: Printer;
  /** where finished documents are kept, and pictures of their pages; null: nowhere */
  readonly store: DocumentStore | null;
  private readonly known = new KnownKeys();
  private readonly printing = new OnceForAll<PdfResult>();
  private tidying: NodeJS.Timeout | undefined;
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
   * Prints a whole HTML document with everything it needs inlined; it is given no script and no network. One with a name
   * is written only when it is its turn to be printed, and not at all where it is known to be finished. It is not kept
   * where everything was forgotten since `edition`, when its content was read.
   */
  async print(document: string | Document, edition = this.forgotten): Promise<PdfResult> {
    const { name, html } = this.known.named(document);
    const kept = await this.keptAs(name);
    if (kept && this.isOfThisBrowser(kept)) return { ok: true, pdf: kept.content };
    const fresh = await this.printing.do(name, () => this.printAndKeep(name, html, edition));
    if (fresh.ok) return fresh;
    const old = kept ?? (await this.keptAs(name));
    return old ? { ok: true, pdf: old.content } : fresh;
  }

  /** Whether a document can be printed now; starts the browser if none is running. */
  status(): Promise<PdfStatus> {
    return this.printer.status();
  }

  /** Removes all documents and pictures that were kept, and keeps none of what is being printed now. Rejected when the disk refuses. */
  async forget(): Promise<void> {
    this.forgotten += 1;
    await this.store?.clear();
  }

  /** Refuses whatever still waits, ends the browser, and returns when nothing of it is left. */
  close(): Promise<void> {
    clearInterval(this.tidying);
    return this.printer.close();
  }

  /** What nobody asks for any more goes also where nothing new is printed: it holds names and phone numbers. */
  onApplicationBootstrap(): void {
    this.tidy();
    this.tidying = setInterval(() => this.tidy(), TIDY_EVERY_MS).unref();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** Before a browser has been started, nobody knows that it would print otherwise. */
  private isOfThisBrowser({ renderer }: KeptDocument): boolean {
    return this.printer.renderer === null || this.printer.renderer === renderer;
  }

  /** null also where nobody knows yet under which key it would lie. */
  private async keptAs(name: string): Promise<KeptDocument | null> {
    const key = this.known.keyFor(name);
    return (key !== null && (await this.store?.read(key))) || null;
  }

  private async printAndKeep(name: string, html: () => string, edition: number): Promise<PdfResult> {
    const printed = await this.printer.inTurn((deadline) => this.printInTurn(name, html(), deadline));
    if (!printed.ok) return printed;
    const key = this.known.keyFor(name);
    if (printed.whole && key !== null && edition === this.forgotten)
      await this.keep(key, { renderer: printed.renderer, content: printed.pdf });
    // It may have been written while everything was forgotten.
    if (key !== null && edition !== this.forgotten) await this.store?.remove(key);
    return { ok: true, pdf: printed.pdf };
  }

  /** Only now it is known what has been kept of it. */
  private async printInTurn(name: string, html: string, deadline: Deadline): Promise<PrintedDocument | NotPrinted> {
    this.known.learn(name, keyOf(html));
    const kept = await this.keptAs(name);
    if (!kept || !this.isOfThisBrowser(kept)) return this.printer.print(html, deadline);
    return { ok: true, pdf: kept.content, renderer: kept.renderer, whole: false };
  }

  private tidy(): void {
    this.store
      ?.tidy()
      .catch((error: unknown) => this.options.log(`Old documents could not be removed. ${String(error)}`));
  }

  private async keep(key: string, document: KeptDocument): Promise<void> {
    try {
      await this.store?.write(key, document);
    } catch (error) {
      this.options.log(`A document could not be kept. ${String(error)}`);
    }
  }
}
