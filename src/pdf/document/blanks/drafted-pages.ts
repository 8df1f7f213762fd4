import { Dictionary } from '../../file/dictionary.js';
import { type PdfObjects } from '../../file/pdf-objects.js';
import { Stream } from '../../file/stored-object.js';
import { type Mark } from './marks.js';
import { type MarkedRun, markedRuns, NotFillable } from './marked-runs.js';

/** A page of a file in which blanks were left. */
export interface DraftedPage {
  object: number;
  stream: Stream;
  /** what paints it */
  bytes: Buffer;
  runs: readonly MarkedRun[];
  /** references to its fonts by the names that its operators use */
  fonts: ReadonlyMap<string, string>;
}

/** One character a byte. Made when it is needed: of all pages at once it is much to keep. */
export function operatorsIn(bytes: Buffer): string {
  return bytes.toString('latin1');
}

export interface Edit {
  from: number;
  to: number;
  text: string;
}

export function draftedPages(file: PdfObjects, known: (mark: Mark) => boolean): DraftedPage[] {
  return file.pages().map((object) => {
    const stream = file.resolved(file.dictionaryOf(object).get('Contents'));
    if (!(stream instanceof Stream)) throw new NotFillable('A page has not one stream of operators.');
    const bytes = stream.content();
    const fonts = new Map(file.fontsOf(object));
    return { object, stream, bytes, runs: markedRuns(operatorsIn(bytes), known), fonts };
  });
}

/** Has a page paint otherwise. It is not deflated: that takes long, and the repair does it anyway. */
export function change({ stream, bytes }: DraftedPage, edits: readonly Edit[]): void {
  const parts: Buffer[] = [];
  let done = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    parts.push(bytes.subarray(done, from), Buffer.from(text, 'latin1'));
    done = to;
  }
  parts.push(bytes.subarray(done));
  stream.bytes = Buffer.concat(parts);
  stream.dictionary.delete('Filter');
}

export function addFonts(file: PdfObjects, page: DraftedPage, fonts: readonly (readonly [string, string])[]): void {
  const dictionary = file.dictionaryOf(page.object);
  const resources = Dictionary.of(Object.fromEntries(file.dictionary(dictionary.get('Resources')).entries()));
  resources.set('Font', Dictionary.of(Object.fromEntries([...page.fonts, ...fonts])).toString());
  dictionary.set('Resources', resources.toString());
}
