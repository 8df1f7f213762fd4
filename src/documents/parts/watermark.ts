/** Letters as strokes on a field of 60 x 100: a picture behind the pages needs no font, and no program reads it as text. */
const strokes: Record<string, string> = {
  A: 'M0 100 30 0 60 100M11 64H49',
  D: 'M0 0V100H26Q60 100 60 50 60 0 26 0Z',
  E: 'M60 0H0V100H60M0 50H46',
  F: 'M60 0H0V100M0 50H46',
  N: 'M0 100V0L60 100V0',
  R: 'M0 100V0H34Q60 0 60 27 60 54 34 54H0M32 54 60 100',
  T: 'M0 0H60M30 0V100',
  U: 'M0 0V66Q0 100 30 100 60 100 60 66V0',
  W: 'M0 0 15 100 30 30 45 100 60 0',
};
const advance = 88;
const colour = '#efe6e2';

/** A word across the page, as an image for a style sheet. Its letters are those of `strokes`. */
export function watermark(word: string): string {
  const letters = [...word.toUpperCase()];
  const width = letters.length * advance - (advance - 60);
  const paths = letters.map((letter, index) => {
    const path = strokes[letter];
    if (path === undefined) throw new Error(`no strokes for the letter ${letter}`);
    return `<path transform="translate(${String(index * advance)})" d="${path}"/>`;
  });
  const turned = `translate(500 500) rotate(-45) scale(${String(900 / width)}) translate(${String(-width / 2)} -50)`;
  const group = `<g transform="${turned}" fill="none" stroke="${colour}" stroke-width="13">${paths.join('')}</g>`;
  return svgImage(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000" viewBox="0 0 1000 1000">${group}</svg>`,
  );
}

export function svgImage(svg: string): string {
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
