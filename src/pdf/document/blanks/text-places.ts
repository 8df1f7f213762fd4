import { NotFillable } from './marked-runs.js';

/** In CSS pixels, as the operators of a page count them. */
export interface Point {
  x: number;
  y: number;
}
/** What a line takes up from left to right, at its height. */
export interface Stretch {
  from: number;
  to: number;
  y: number;
}

export const PLACE = /^1 0 0 -1 (\S+) (\S+) Tm\n/gm;
const STRING = /(?:(\S+) 0 Td )?<([0-9A-Fa-f]+)> Tj/g;
const SIZE = /^\/\S+ (\S+) Tf\n/m;
const MATRIX = /^(\S+) 0 0 \1 (\S+) \S+ cm\n/m;
const CLIP = /^(\S+) \S+ (\S+) \S+ re\nW\* n\n/m;

export function placeOf(text: string): Point {
  const [found] = text.matchAll(PLACE);
  if (!found) throw new NotFillable('A text does not stand upright.');
  return { x: Number(found[1]), y: Number(found[2]) };
}

/** The place of the last letter is known, its width is not: at most it is as wide as high. */
export function stretchOf(text: string): Stretch {
  const { x, y } = placeOf(text);
  const strings = [...text.matchAll(STRING)];
  const last = (strings.at(-1)?.[2]?.length ?? 0) / 4;
  const steps = strings.reduce((sum, [, step]) => sum + Number(step ?? 0), 0);
  return { from: x, to: x + steps + last * sizeOf(text), y };
}

export function sizeOf(text: string): number {
  return Number(SIZE.exec(text)?.[1] ?? NaN);
}

/** How large a CSS pixel is in the units of the paper, and where the first one is. */
export function pixels(operators: string): { size: number; left: number } {
  const [, size = NaN, left = NaN] = (MATRIX.exec(operators) ?? []).map(Number);
  return { size, left };
}

/** The first area to which painting is bounded, in units of the paper. */
export function firstClip(operators: string): { left: number; width: number } {
  const [, left = NaN, width = NaN] = (CLIP.exec(operators) ?? []).map(Number);
  return { left, width };
}
