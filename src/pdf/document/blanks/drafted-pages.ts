import { type WrittenObject } from '../../file/changed-file.js';
import { type PdfFile } from '../../file/pdf-file.js';
import { type PdfDictionary, PdfReference } from '../../file/pdf-object.js';
import { type Mark } from './marks.js';
import { type MarkedRun, markedRuns, NotFillable } from './marked-runs.js';

/** A page of a file in which blanks were left. */
export interface DraftedPage {
  object: number;
  /** the object that paints it */
  contents: number;
  /** one character a byte */
  operators: string;
  bytes: Buffer;
  runs: readonly MarkedRun[];
  /** its fonts: objects by the names that its operators use */
  fonts: ReadonlyMap<string, number>;
}

export interface Edit {
  from: number;
  to: number;
  text: string;
}

export function draftedPages(file: PdfFile, known: (mark: Mark) => boolean): DraftedPage[] {
  return file.pages().map(({ object, page }) => {
    const contents = page.entries.get('Contents');
    if (!(contents instanceof PdfReference)) throw new NotFillable('A page has not one stream of operators.');
    const bytes = file.stream(contents);
    const operators = bytes.toString('latin1');
    const runs = markedRuns(operators, known);
    return { object, contents: contents.object, operators, bytes, runs, fonts: fontsOf(file, page) };
  });
}

function fontsOf(file: PdfFile, page: PdfDictionary): Map<string, number> {
  const fonts = file.dictionary(page.entries.get('Resources')).entries.get('Font');
  const named = fonts === undefined ? [] : [...file.dictionary(fonts).entries];
  return new Map(named.flatMap(([name, font]) => (font instanceof PdfReference ? [[name, font.object]] : [])));
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

/** The page as the file has it, with more fonts. */
export function withFonts(page: string, fonts: readonly (readonly [string, number])[]): WrittenObject {
  const [before, after, ...more] = page.split('/Font <<');
  if (after === undefined || more.length > 0) throw new NotFillable('The fonts of a page are not listed as usual.');
  const added = fonts.map(([name, object]) => `/${name} ${object} 0 R\n`).join('');
  return [Buffer.from(`${before}/Font <<${added}${after}`, 'latin1')];
}
