import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { onFile, runForBytes } from './tools.js';

/**
 * All pages of a document side by side, in grey, so small that no letter can be read: a dot is the mean of a square of
 * 2.1 mm. Lines, tables and headings can be told, how a program smooths the edges of letters cannot.
 */
export interface Sheet {
  width: number;
  height: number;
  /** row by row, 0 is black */
  grey: Uint8Array;
}

interface Painted {
  width: number;
  height: number;
  grey: Uint8Array;
}

const folder = 'test/pdf/pictures';
const dotsPerInch = 12;
/** Pixels of the painted page, in each direction, that make a dot. */
const fine = 4;
/** The square on the sheet that a page lies in, and how many stand in a row. */
const place = 144;
const perRow = 8;
const ground = 128;
/** A dot has changed when its grey differs by more than this, of 255; a page has when more dots have than this: a word or two. */
const tolerance = { grey: 48, dots: 14 };

/** As poppler paints it. */
export function sheetOf(pdf: Uint8Array): Sheet {
  return sheetFrom(onFile(pdf, (file) => runForBytes('pdftoppm', ['-r', String(dotsPerInch * fine), '-gray', file])));
}

/** As MuPDF paints it. */
export function otherSheetOf(pdf: Uint8Array): Sheet {
  const options = ['draw', '-q', '-r', String(dotsPerInch * fine), '-c', 'gray', '-F', 'pgm', '-o', '-'];
  return sheetFrom(onFile(pdf, (file) => runForBytes('mutool', [...options, file])));
}

/** null: none is stored under this name. */
export async function storedSheet(name: string): Promise<Sheet | null> {
  const picture = sharp(fileOf(name)).greyscale().raw();
  const read = await picture.toBuffer({ resolveWithObject: true }).catch(() => null);
  return read && { width: read.info.width, height: read.info.height, grey: new Uint8Array(read.data) };
}

export async function storeSheet(name: string, sheet: Sheet): Promise<void> {
  await write(fileOf(name), sheet);
}

/** What differs between a sheet and the stored one of this name, page by page; where something does, it is painted. */
export async function unlike(sheet: Sheet, name: string): Promise<string[]> {
  const stored = await storedSheet(name);
  if (!stored) return [`No pictures are stored for ${name}: run “npm run pictures”.`];
  const changes = changesBetween(sheet, stored);
  if (changes.length === 0) return [];
  const seen = join(tmpdir(), 'krisenfest-pictures');
  mkdirSync(seen, { recursive: true });
  await write(join(seen, `${name}.png`), sheet);
  return [...changes, `Now: ${join(seen, `${name}.png`)}. Wanted: “npm run pictures”.`];
}

/** One sentence for each page that has changed. */
export function changesBetween(sheet: Sheet, reference: Sheet): string[] {
  const sizes = [sheet, reference].map(({ width, height }) => `${String(width)} × ${String(height)}`);
  if (sizes[0] !== sizes[1]) return [`The sheet has ${String(sizes[0])} dots instead of ${String(sizes[1])}.`];
  const changed = new Map<number, number>();
  sheet.grey.forEach((grey, index) => {
    if (Math.abs(grey - (reference.grey[index] ?? 0)) <= tolerance.grey) return;
    const page = pageAt(index, sheet.width);
    changed.set(page, (changed.get(page) ?? 0) + 1);
  });
  const pages = [...changed].filter(([, dots]) => dots > tolerance.dots).sort(([a], [b]) => a - b);
  return pages.map(([page, dots]) => `Page ${String(page)} differs in ${String(dots)} dots.`);
}

function pageAt(index: number, width: number): number {
  const [column, row] = [index % width, Math.floor(index / width)].map((dots) => Math.floor(dots / place));
  return (row ?? 0) * perRow + (column ?? 0) + 1;
}

function sheetFrom(painted: Buffer): Sheet {
  const pages = [...pagesIn(painted)].map(coarse);
  const width = Math.min(pages.length, perRow) * place;
  const height = Math.ceil(pages.length / perRow) * place;
  const grey = new Uint8Array(width * height).fill(ground);
  pages.forEach((page, index) => {
    const [left, top] = [(index % perRow) * place, Math.floor(index / perRow) * place];
    for (let y = 0; y < page.height; y += 1) {
      grey.set(page.grey.subarray(y * page.width, (y + 1) * page.width), (top + y) * width + left);
    }
  });
  return { width, height, grey };
}

/** The pictures of a stream of them: portable graymaps, each after the other. */
function* pagesIn(stream: Buffer): Generator<Painted> {
  const head = /^P5\s+(?:#[^\n]*\n)*(\d+)\s+(\d+)\s+255\s/;
  for (let at = 0; at < stream.length;) {
    const [text, wide, high] = head.exec(stream.toString('latin1', at, at + 256)) ?? [];
    if (text === undefined) throw new Error(`no picture at byte ${String(at)}`);
    const [width, height] = [Number(wide), Number(high)];
    const start = at + text.length;
    at = start + width * height;
    yield { width, height, grey: stream.subarray(start, at) };
  }
}

function coarse({ width, height, grey }: Painted): Painted {
  const [wide, high] = [Math.floor(width / fine), Math.floor(height / fine)];
  const dots = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) dots[y * wide + x] = meanOf(grey, width, x * fine, y * fine);
  }
  return { width: wide, height: high, grey: dots };
}

function meanOf(grey: Uint8Array, width: number, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + fine; y += 1) {
    for (let x = left; x < left + fine; x += 1) sum += grey[y * width + x] ?? 0;
  }
  return sum / (fine * fine);
}

function fileOf(name: string): string {
  return join(folder, `${name}.png`);
}

async function write(file: string, { width, height, grey }: Sheet): Promise<void> {
  const picture = sharp(grey, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  await picture.png({ compressionLevel: 9, effort: 10 }).toFile(file);
}
