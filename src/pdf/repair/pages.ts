import { deflated } from '../file/deflated.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { Stream } from '../file/stored-object.js';
import { withArtifacts } from './artifacts.js';
import { type Box, extent } from './extent.js';
import { Fonts } from './fonts.js';
import { textOf } from './glyph-text.js';
import { type MarkedSequence, type PageContent, pageContent } from './page-content.js';
import { type Content } from './structure.js';

/** A page with what is painted on it. */
interface Page {
  stream: Stream;
  content: PageContent;
  /** sequences that the tree no longer refers to */
  dropped: Set<number>;
}

/** What is painted on the pages of a file, and what of it becomes an artifact. */
export class Pages {
  private readonly all: ReadonlyMap<number, Page>;
  private readonly fonts: Fonts;

  constructor(objects: PdfObjects) {
    this.all = new Map(objects.pages().map((number) => [number, read(objects, number)]));
    this.fonts = new Fonts(objects);
  }

  sequence(content: Content): MarkedSequence | undefined {
    return this.page(content.page).content.marked.get(content.mark);
  }

  /** The operators of a painted part. */
  operators(content: Content): Buffer {
    const { bodyFrom = 0, bodyTo = 0 } = this.sequence(content) ?? {};
    return this.page(content.page).content.bytes.subarray(bodyFrom, bodyTo);
  }

  /** The text of a painted part. */
  text(content: Content): string {
    return textOf(this.operators(content), this.fonts.ofPage(content.page));
  }

  /** The box around a painted part; null where nothing is painted. */
  box(content: Content): Box | null {
    const sequence = this.sequence(content);
    return sequence ? extent(this.page(content.page).content.bytes, sequence.bodyFrom, sequence.bodyTo) : null;
  }

  showsText(content: Content): boolean {
    return this.sequence(content)?.showsText ?? false;
  }

  /** Takes a part out of the tree: it becomes an artifact when the pages are written. */
  drop(content: Content): void {
    this.page(content.page).dropped.add(content.mark);
  }

  write(): void {
    for (const { stream, content, dropped } of this.all.values()) {
      stream.bytes = deflated(withArtifacts(content, dropped));
      stream.dictionary.set('Filter', '/FlateDecode');
    }
  }

  private page(number: number): Page {
    const page = this.all.get(number);
    if (!page) throw new Error('The structure tree names a page that is none.');
    return page;
  }
}

function read(objects: PdfObjects, number: number): Page {
  const stream = objects.resolved(objects.dictionaryOf(number).get('Contents'));
  if (!(stream instanceof Stream)) throw new Error('A page has not one stream of operators.');
  return { stream, content: pageContent(stream.content()), dropped: new Set() };
}
