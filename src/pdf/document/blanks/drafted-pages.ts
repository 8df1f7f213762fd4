import { type WrittenObject } from '../../file/added-objects.js';
import { Dictionary } from '../../file/dictionary.js';
import { referred } from '../../file/notation.js';
import { type PdfObjects } from '../../file/pdf-objects.js';
import { Stream } from '../../file/stored-object.js';
import { type Mark } from './marks.js';
import { type MarkedRun, markedRuns, NotFillable } from './marked-runs.js';

/** A page of a file in which blanks were left. */
export interface DraftedPage {
  object: number;
  /** the object that paints it */
  contents: number;
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
    const contents = file.dictionaryOf(object).get('Contents');
    const stream = file.resolved(contents);
    const number = referred(contents);
    if (!(stream instanceof Stream) || number === null)
      throw new NotFillable('A page has not one stream of operators.');
    const bytes = stream.content();
    const fonts = new Map(file.fontsOf(object));
    return { object, contents: number, bytes, runs: markedRuns(operatorsIn(bytes), known), fonts };
  });
}

/** The object that paints a page, painting otherwise. It is not deflated: that takes long, and the repair does it anyway. */
export function changedContents({ contents, bytes }: DraftedPage, edits: readonly Edit[]): WrittenObject {
  const parts: Buffer[] = [];
  let done = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    parts.push(bytes.subarray(done, from), Buffer.from(text, 'latin1'));
    done = to;
  }
  parts.push(bytes.subarray(done));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const begin = `${contents} 0 obj\n<</Length ${length}>> stream\n`;
  return [Buffer.from(begin, 'latin1'), ...parts, Buffer.from('\nendstream\nendobj\n', 'latin1')];
}

/** The page with more fonts. */
export function withFonts(
  file: PdfObjects,
  page: number,
  fonts: readonly (readonly [string, string])[],
): WrittenObject {
  const changed = Dictionary.of(Object.fromEntries(file.dictionaryOf(page).entries()));
  const resources = file.dictionary(changed.get('Resources'));
  const all = Dictionary.of(Object.fromEntries([...file.fontsOf(page), ...fonts]));
  resources.set('Font', all.toString());
  changed.set('Resources', resources.toString());
  return [Buffer.from(`${page} 0 obj\n${changed.toString()}\nendobj\n`, 'latin1')];
}
