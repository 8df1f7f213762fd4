/** Letters as strokes on a field of 60 x 100: a picture behind the pages needs no font, and no program reads it as text. */
const strokes: Record<string, string> = {
  A: 'M0 100 30 0 60 100M11 64H49',
  B: 'M0 0V100H34Q60 100 60 74 60 49 32 49H0M32 49Q55 49 55 25 55 0 30 0H0',
  C: 'M60 24Q56 0 31 0 0 0 0 50 0 100 31 100 56 100 60 76',
  D: 'M0 0V100H26Q60 100 60 50 60 0 26 0Z',
  E: 'M60 0H0V100H60M0 50H46',
  F: 'M60 0H0V100M0 50H46',
  G: 'M60 24Q56 0 31 0 0 0 0 50 0 100 31 100 60 100 60 54H34',
  H: 'M0 0V100M60 0V100M0 50H60',
  I: 'M30 0V100',
  K: 'M0 0V100M58 0 0 62M22 42 60 100',
  L: 'M0 0V100H56',
  N: 'M0 100V0L60 100V0',
  O: 'M30 0Q0 0 0 50 0 100 30 100 60 100 60 50 60 0 30 0Z',
  P: 'M0 100V0H34Q60 0 60 28 60 56 34 56H0',
  R: 'M0 100V0H34Q60 0 60 27 60 54 34 54H0M32 54 60 100',
  S: 'M57 22Q52 0 30 0 3 0 3 25 3 45 30 49 58 54 58 76 58 100 30 100 4 100 0 76',
  T: 'M0 0H60M30 0V100',
  U: 'M0 0V66Q0 100 30 100 60 100 60 66V0',
  Ü: 'M0 0V66Q0 100 30 100 60 100 60 66V0M11 -22H23M37 -22H49',
  W: 'M0 0 15 100 30 30 45 100 60 0',
  X: 'M0 0 60 100M60 0 0 100',
  Z: 'M0 0H60L0 100H60',
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
