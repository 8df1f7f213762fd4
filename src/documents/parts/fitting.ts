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
/** Of the height of a font; more than the average, as lines end where a word does. */
const widthOfALetter = 0.51;

/** How high a text gets, at most, in a column: an estimate from its length. */
export function heightOfText(text: string, { width, size, line }: TextStyle): number {
  const lettersInALine = width / (size * millimetresInAPoint * widthOfALetter);
  const lines = text.split('\n').map((part) => Math.max(1, Math.ceil(part.length / lettersInALine)));
  return lines.reduce((sum, count) => sum + count, 0) * size * line * millimetresInAPoint;
}

export interface TextStyle {
  /** of the column, in millimetres */
  width: number;
  /** of the font, in points */
  size: number;
  /** height of a line as a multiple of the size */
  line: number;
}
