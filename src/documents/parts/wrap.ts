/** Widths of letters in Source Sans 3, in parts of the font size: SVG text does not wrap by itself, and a column has to be filled before it is printed. */
const narrow = /[iljtfrI.,:;|!'()[\]\s·-]/;
const wide = /[mwMW@%—…ŒÆ]/;
const capital = /[A-ZÀ-ÞĀ-Ž0-9–&]/;

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** Lines of at most `width`; a word that is wider than a line is cut, behind a hyphen where it has one. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, width, size))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) > width) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  return lines;
}

function cut(word: string, width: number, size: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`;
    if (textWidth(piece, size) <= width) pieces[pieces.length - 1] = piece;
    else pieces.splice(-1, 1, ...broken(piece));
  }
  return pieces;
}

/** Its last letter does not fit in the line. */
function broken(piece: string): [string, string] {
  const hyphen = piece.lastIndexOf('-', piece.length - 2);
  const end = hyphen < 1 ? piece.length - 1 : hyphen + 1;
  return [piece.slice(0, end), piece.slice(end)];
}

function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.31;
  if (wide.test(letter)) return 0.86;
  if (capital.test(letter)) return 0.6;
  return letter.charCodeAt(0) > 0x2e80 ? 1 : 0.53;
}
