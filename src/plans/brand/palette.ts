import { type Colour, contrast, mixed, readableContrast, white } from './colour.js';
import { colourOfOklch, darkened, oklchOf } from './oklch.js';

/** The colours of a document: what is text, or has white text on it, has at least 4.5:1 to white. */
export interface Palette {
  /** small headings, numbers, drawings */
  accent: Colour;
  /** headings, letters of the matrix */
  deep: Colour;
  link: Colour;
  /** ground behind dark text */
  tint: Colour;
  /** lines and dots beside the text: as chosen wherever they can be seen on white */
  rule: Colour;
  /** ground of the cover */
  cover: Colour;
  coverSoft: Colour;
  coverKind: Colour;
  coverRule: Colour;
  ring: Colour;
  dot: Colour;
}

const deepContrast = 10;
/** Links stand among text, also on tinted ground. */
const linkContrast = 8;
/** A lighter colour would make a muddy cover: it shines on a dark one instead. */
const coverContrast = 3;
/** From here on a line or a dot is seen on its ground. */
const seenContrast = 1.3;
const tint = { lightness: 0.967, chroma: 0.012 };

/** What follows from a company's colour. */
export function paletteOf(chosen: Colour): Palette {
  const accent = darkened(chosen, readableContrast);
  const deep = darkened(chosen, deepContrast);
  const { chroma, hue } = oklchOf(accent);
  const cover = contrast(chosen, white) >= coverContrast ? accent : deep;
  return {
    accent,
    deep,
    link: darkened(chosen, linkContrast),
    tint: colourOfOklch({ lightness: tint.lightness, chroma: Math.min(tint.chroma, chroma), hue }),
    rule: contrast(chosen, white) >= seenContrast ? chosen : accent,
    cover,
    coverSoft: white,
    coverKind: contrast(chosen, cover) >= readableContrast ? chosen : white,
    coverRule: mixed(cover, white, 0.45),
    ring: mixed(cover, white, 0.2),
    dot: contrast(chosen, cover) >= seenContrast ? chosen : white,
  };
}
