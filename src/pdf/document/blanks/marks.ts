/**
 * What is left blank is painted in a colour that nothing else has, its mark, and by that is found again in the file: the
 * kind of what it is, and the how-manieth.
 */
export const NUMBER = 1;
/** A row of all digits in the font of some numbers. */
export const DIGITS = 2;
export const TITLE = 3;
export const HEAD = 4;

const LAST_KIND = HEAD;

export interface Mark {
  kind: number;
  index: number;
}

/** CSS of the mark's colour. */
export function markColour({ kind, index }: Mark): string {
  return `rgb(${kind}, ${index >> 8}, ${index & 255})`;
}

/** Shares of red, green and blue, as a PDF says them; null: no mark. */
export function markIn([red = 0, green = 0, blue = 0]: readonly number[]): Mark | null {
  const kind = Math.round(red * 255);
  if (kind === 0 || kind > LAST_KIND) return null;
  return { kind, index: Math.round(green * 255) * 256 + Math.round(blue * 255) };
}

/** The operators that choose a colour, given as the browser computes it: `rgb(1, 2, 3)`; null: it is of another kind. */
export function colourOperators(css: string): string | null {
  const shares = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(css)?.slice(1);
  if (!shares) return null;
  const colour = shares.map((share) => String(Number((Number(share) / 255).toFixed(4)))).join(' ');
  return `${colour} RG ${colour} rg\n`;
}
