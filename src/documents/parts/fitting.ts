import { wrap } from './wrap.js';

/** As many of the things as have room, in their order, and how many are left out. Heights are millimetres. */
export function fitting<T>(things: T[], heightOf: (thing: T) => number, room: number): { shown: T[]; left: number } {
  let height = 0;
  const end = things.findIndex((thing) => {
    height += heightOf(thing);
    return height > room;
  });
  const shown = end === -1 ? things : things.slice(0, end);
  return { shown, left: things.length - shown.length };
}

const millimetresInAPoint = 0.3528;
/** `wrap` reckons with the letters of titles; those of texts are less bold. */
const lessBold = 0.94;

/** How high a text gets, at most, in a column. */
export function heightOfText(text: string, { width, size, line }: TextStyle): number {
  const inMillimetres = size * millimetresInAPoint;
  const lines = text.split('\n').flatMap((part) => wrap(part, width, inMillimetres * lessBold));
  return lines.length * inMillimetres * line;
}

export interface TextStyle {
  /** of the column, in millimetres */
  width: number;
  /** of the font, in points */
  size: number;
  /** height of a line as a multiple of the size */
  line: number;
}
