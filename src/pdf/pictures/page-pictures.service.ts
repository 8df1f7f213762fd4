import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type DocumentStore } from '../cache/document-store.js';
import { OnceForAll } from '../once-for-all.js';
import { PDF_OPTIONS, type PdfOptions, withDefaults } from '../pdf-options.js';
import { PdfService } from '../pdf.service.js';
import { WorkThread } from '../thread/work-thread.js';
import { type PageFacts } from './page-facts.js';

/** A finished document whose pages are looked at. */
export interface OpenDocument {
  /** of its bytes: names this very edition */
  digest: string;
  pages: PageFacts[];
}

/** One that is held; it is not looked at any more when all documents have been forgotten since it was read. */
interface Held {
  pdf: Uint8Array;
  isCurrent: () => boolean;
}

interface Work {
  pdf: Uint8Array;
  /** null: what pages there are */
  page: number | null;
}

/** Raised when the same page is to become another picture. */
const EDITION = 1;
const MAKER = 'pictures';
/** Documents that are held while somebody looks at their pages. */
const MOST_OPEN = 8;

/** Pictures of the pages of finished documents, made when they are asked for and kept beside the documents. */
@Injectable()
export class PagePictures implements OnApplicationShutdown {
  private readonly store: DocumentStore | null;
  private readonly log: PdfOptions['log'];
  private readonly open = new LRUCache<string, Held>({ max: MOST_OPEN });
  private readonly making = new OnceForAll<Uint8Array | null>();
  private readonly thread = new WorkThread<Work, PageFacts[] | Uint8Array | null>(
    new URL('./pictures.worker.mjs', import.meta.url),
  );

  constructor(documents: PdfService, @Optional() @Inject(PDF_OPTIONS) options: Partial<PdfOptions> = {}) {
    const logger = new Logger('Pictures');
    this.store = documents.store;
    this.log = withDefaults(options, (line) => logger.log(line)).log;
  }

  /**
   * @param owner whose document it is: nobody else is given its pictures
   * @param isCurrent false once all documents have been forgotten: then its pictures are neither made nor kept
   */
  async show(owner: string, pdf: Uint8Array, isCurrent: () => boolean): Promise<OpenDocument> {
    const digest = createHash('sha256').update(pdf).digest('base64url');
    this.open.set(keyOf(owner, digest), { pdf, isCurrent });
    const pages = await this.thread.ask({ pdf, page: null });
    return { digest, pages: Array.isArray(pages) ? pages : [] };
  }

  /**
   * A page of a document as WebP. null: it has no such page; `unknown`: the document has not been shown to its owner, or
   * long ago, and has to be shown again.
   * @param page from 1
   */
  async picture(owner: string, digest: string, page: number): Promise<Uint8Array | null | 'unknown'> {
    const document = keyOf(owner, digest);
    const key = sha256(`${EDITION}\n${document}\n${page}`);
    const kept = await this.store?.read(key);
    if (kept) return kept.content;
    const held = this.open.get(document);
    return held?.isCurrent() ? this.making.do(key, () => this.make(key, held, page)) : 'unknown';
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread.end();
  }

  private async make(key: string, { pdf, isCurrent }: Held, page: number): Promise<Uint8Array | null> {
    const picture = await this.thread.ask({ pdf, page });
    if (picture === null || Array.isArray(picture)) return null;
    if (isCurrent())
      await this.store
        ?.write(key, { renderer: MAKER, content: picture })
        .catch((error: unknown) => this.log(`A picture of a page could not be kept. ${String(error)}`));
    // It may have been written while everything was forgotten.
    if (!isCurrent()) await this.store?.remove(key);
    return picture;
  }
}

/** Digests hold neither spaces nor slashes, so that no owner can pass for another one. */
function keyOf(owner: string, digest: string): string {
  return `${owner} ${digest}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
