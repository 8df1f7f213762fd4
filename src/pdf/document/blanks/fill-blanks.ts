import { type PdfObjects } from '../../file/pdf-objects.js';
import { addFonts, change, type DraftedPage, draftedPages, type Edit, operatorsIn } from './drafted-pages.js';
import { filledHead } from './filled-head.js';
import { filledNumber } from './filled-number.js';
import { type Blanks } from './leave-blanks.js';
import { colourOperators, HEAD, NUMBER } from './marks.js';
import { type MarkedRun, NotFillable } from './marked-runs.js';
import { isKnown, type Samples, samplesIn } from './samples.js';

/** What is to be filled in. */
export interface Filling {
  /** the page of each id */
  numbers: ReadonlyMap<string, number>;
  /** the title at the head of a page, counted from 1; null: none */
  titleOn: (page: number) => string | null;
}

/**
 * Fills in all blanks of a file, and takes out what was written beside them. Throws NotFillable where anything in it is not
 * as it was left, so that no number is ever wrong.
 */
export function fillBlanks(file: PdfObjects, blanks: Blanks, filling: Filling): void {
  const pages = draftedPages(file, (mark) => isKnown(blanks, mark));
  const painter = new Painter(blanks, samplesIn(pages, blanks), filling);
  const fonts = fontsOfAll(pages);
  pages.forEach((page, index) => {
    if (page.runs.length === 0) return;
    const edits = painter.edits(page, index + 1);
    change(page, edits);
    const missing = [...fonts].filter(([name]) => !page.fonts.has(name) && edits.some(({ text }) => uses(text, name)));
    if (missing.length > 0) addFonts(file, page, missing);
  });
}

/** All fonts by their names, which are the same on all pages. */
function fontsOfAll(pages: readonly DraftedPage[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, font] of pages.flatMap((page) => [...page.fonts])) {
    if ((all.get(name) ?? font) !== font) throw new NotFillable('A name stands for two fonts.');
    all.set(name, font);
  }
  return all;
}

function uses(text: string, font: string): boolean {
  return text.includes(`\n/${font} `);
}

/** Says what is painted in place of the blanks. */
class Painter {
  constructor(
    private readonly blanks: Blanks,
    private readonly samples: Samples,
    private readonly filling: Filling,
  ) {}

  edits(page: DraftedPage, number: number): Edit[] {
    const heads = page.runs.filter(({ kind }) => kind === HEAD);
    if (heads.length > 1) throw new NotFillable('A page has two heads.');
    return page.runs.flatMap((run) => {
      if (run.kind === NUMBER) return this.number(run);
      return run.kind === HEAD ? this.head(run, page, number) : [{ from: run.from, to: run.to, text: '' }];
    });
  }

  private number(run: MarkedRun): Edit[] {
    const blank = this.blanks.numbers[run.index];
    const row = this.samples.rows[blank?.font ?? -1];
    const number = this.filling.numbers.get(blank?.id ?? '');
    if (!blank || !row || number === undefined) throw new NotFillable('A number is not known.');
    const text = filledNumber(run.text, blank, row, number);
    return [colour(run, blank.colour), { from: run.from, to: run.to, text }];
  }

  private head(run: MarkedRun, { bytes }: DraftedPage, page: number): Edit[] {
    const { standIn, titles } = this.samples;
    const title = titles.get(this.filling.titleOn(page) ?? '');
    if (!standIn || !this.blanks.heads) throw new NotFillable('There are no heads.');
    const text = title ? filledHead(operatorsIn(bytes), run, standIn, title) : '';
    return [colour(run, this.blanks.heads.colour), { from: run.from, to: run.to, text }];
  }
}

function colour({ colourFrom, colourTo }: MarkedRun, css: string): Edit {
  const text = colourOperators(css);
  if (text === null) throw new NotFillable('A colour is of another kind.');
  return { from: colourFrom, to: colourTo, text };
}
