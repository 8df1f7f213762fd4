import { deflateSync } from 'node:zlib';
import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { withArtifacts } from './artifacts.js';
import { type Box, extent } from './extent.js';
import { type Fonts, fontsOf, streamText, textOf } from './glyph-text.js';
import { type MarkedSequence, type PageContent, pageContent } from './page-content.js';
import { type Content } from './structure.js';

/** A page with what is painted on it. */
interface Page {
  ref: PDFRef;
  dictionary: PDFDict;
  content: PageContent;
  fonts: Fonts;
  /** sequences that the tree no longer refers to */
  dropped: Set<number>;
}

/** What is painted on the pages of a file, and what of it becomes an artifact. */
export class Pages {
  readonly all: readonly Page[];
  private readonly byRef: ReadonlyMap<PDFRef, Page>;

  constructor(document: PDFDocument) {
    this.all = document.getPages().map(({ node, ref }) => read(ref, node));
    this.byRef = new Map(this.all.map((page) => [page.ref, page]));
  }

  sequence(content: Content): MarkedSequence | undefined {
    return this.page(content.page).content.marked.get(content.mark);
  }

  /** The operators of a painted part. */
  operators(content: Content): string {
    const sequence = this.sequence(content);
    return sequence ? this.page(content.page).content.text.slice(sequence.bodyFrom, sequence.bodyTo) : '';
  }

  /** The text of a painted part. */
  text(content: Content): string {
    return textOf(this.operators(content), this.page(content.page).fonts);
  }

  /** The box around a painted part; null where nothing is painted. */
  box(content: Content): Box | null {
    const sequence = this.sequence(content);
    return sequence ? extent(this.page(content.page).content.text, sequence.bodyFrom, sequence.bodyTo) : null;
  }

  showsText(content: Content): boolean {
    return this.sequence(content)?.showsText ?? false;
  }

  /** Takes a part out of the tree: it becomes an artifact when the pages are written. */
  drop(content: Content): void {
    this.page(content.page).dropped.add(content.mark);
  }

  write(): void {
    for (const { dictionary, content, dropped } of this.all) {
      const stream = dictionary.lookup(PDFName.of('Contents'));
      if (!(stream instanceof PDFRawStream)) continue;
      const bytes = deflateSync(Buffer.from(withArtifacts(content, dropped), 'latin1'));
      stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
      stream.updateContents(bytes);
    }
  }

  private page(ref: PDFRef): Page {
    const page = this.byRef.get(ref);
    if (!page) throw new Error('The structure tree names a page that is none.');
    return page;
  }
}

function read(ref: PDFRef, dictionary: PDFDict): Page {
  const stream = dictionary.lookup(PDFName.of('Contents'));
  if (!(stream instanceof PDFRawStream)) throw new Error('A page has not one stream of operators.');
  return { ref, dictionary, content: pageContent(streamText(stream)), fonts: fontsOf(dictionary), dropped: new Set() };
}
