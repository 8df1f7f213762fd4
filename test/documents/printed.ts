import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A printed document as other programs read it. */
export interface Printed {
  /** text of each page without white space, in the order in which it was written, without the margins */
  pages: string[];
  /** the same, line by line */
  lines: string[][];
  /** the first line of each page, without white space */
  heads: string[];
  sizes: { width: number; height: number }[];
  /** words that leave the paper, or come nearer to its edge than any margin */
  outside: string[];
  fonts: { name: string; embedded: boolean }[];
  /** addresses that it links to */
  links: string[];
}

export function readPdf(pdf: Uint8Array, margins: string[]): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const boxes = run('pdftotext', ['-bbox', file, '-']);
    const links = run('pdfinfo', ['-url', file]).match(/(?:tel|mailto):\S+/g) ?? [];
    const fonts = fontsOf(run('pdffonts', [file]));
    const lines = linesOf(file, margins);
    return { pages: lines.map((page) => page.join('')), lines, heads: headsOf(file), ...placesOf(boxes), fonts, links };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text without white space, as line breaks and the spaces at them are the layout's. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cc}]/gu, '');
}

/** Whether the pages hold a text, also one that goes on over a page break. */
export function holds(printed: Printed, text: string): boolean {
  return printed.pages.join('').includes(squeezed(text));
}

/** The number of the first page on which a text stands, counted from 1; 0: nowhere. */
export function pageOf(printed: Printed, text: string, from: number): number {
  return printed.pages.findIndex((page, index) => index >= from - 1 && page.includes(squeezed(text))) + 1;
}

/** Of a heading, which other words may begin with: where it is a line, else where it goes on over several. */
export function pageOfHeading(printed: Printed, heading: string, from: number): number {
  const own = printed.lines.findIndex((lines, index) => index >= from - 1 && lines.includes(squeezed(heading)));
  return own < 0 ? pageOf(printed, heading, from) : own + 1;
}

function linesOf(file: string, margins: string[]): string[][] {
  const known = margins.map(squeezed);
  const isMargin = (line: string) => known.includes(line) || /^(Seite|Page)\d+(von|of)\d+$/.test(line);
  const pages = run('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map(squeezed)
      .filter((line) => !isMargin(line)),
  );
}

function headsOf(file: string): string[] {
  const pages = run('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1);
  return pages.map((page) => squeezed(page.trimStart().split('\n')[0] ?? ''));
}

function placesOf(boxes: string): Pick<Printed, 'sizes' | 'outside'> {
  const pages = boxes.split('<page ').slice(1);
  const sizes = pages.map((page) => ({ width: number(page, 'width'), height: number(page, 'height') }));
  const outside = pages.flatMap((page, index) =>
    page
      .split('<word ')
      .slice(1)
      .filter((word) => isOutside(word, sizes[index]))
      .map((word) => `page ${String(index + 1)}: ${word.split('\n')[0] ?? ''}`),
  );
  return { sizes, outside };
}

const margin = { side: 12, foot: 15 };

function isOutside(word: string, page: { width: number; height: number } = { width: 0, height: 0 }): boolean {
  const { side, foot } = margin;
  const beside = number(word, 'xMin') < side || number(word, 'xMax') > page.width - side;
  return beside || number(word, 'yMin') < foot || number(word, 'yMax') > page.height - foot;
}

function number(text: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.-]+)"`).exec(text)?.[1]);
}

function fontsOf(table: string): Printed['fonts'] {
  const lines = table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => ({
    name: line.split(/\s+/)[0] ?? '',
    embedded: /\s(yes|no) +(yes|no) +(yes|no) +\d+ +\d+\s*$/.exec(line)?.[1] === 'yes',
  }));
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
}
