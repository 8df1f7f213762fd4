import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Brand } from './brand.js';
import { type Colour, contrast, readableContrast, white } from './colour.js';
import { darkened } from './oklch.js';
import { type Palette, paletteOf } from './palette.js';

/** What the documents' own style sheet says where no colour was chosen. */
const own: PreviewColours = { cover: '#0e3a47', dot: '#e9b44c', accent: '#0f766e', deep: '#0e3a47', rule: '#0f766e' };
/** Narrower and lower logos are printed small. */
const small = { width: 400, height: 200 };

type PreviewColours = Pick<Palette, 'cover' | 'dot' | 'accent' | 'deep' | 'rule'>;

/** How the cover and a chapter begin. */
export interface Preview {
  locale: Locale;
  colours: PreviewColours;
  company: string;
  title: string;
  /** heading of the first chapter, in the plan's language */
  chapter: string;
  logo: { src: string; width: number; height: number; isLight: boolean; isSmall: boolean } | null;
  /** the logo stands on white paper above the colour */
  hasSheet: boolean;
}

/** The chosen colour and the darker one that is printed, each with its contrast to white. */
export interface Swatches {
  chosen: { colour: Colour; contrast: string };
  printed: { colour: Colour; contrast: string };
}

export function previewOf({ colour, logo }: Brand, plan: Plan, logoHref: string): Preview {
  return {
    locale: plan.locale,
    colours: colour === null ? own : paletteOf(colour),
    company: plan.company.name,
    title: plan.title,
    chapter: translator(plan.locale)('documents.firstTen.title'),
    logo: logo && {
      src: `${logoHref}?of=${logo.digest.slice(0, 12)}`,
      width: logo.width,
      height: logo.height,
      isLight: logo.isLight,
      isSmall: logo.width < small.width && logo.height < small.height,
    },
    hasSheet: logo !== null && !logo.isLight,
  };
}

/** null: what was chosen is printed as it is. */
export function swatchesOf(colour: Colour | null, locale: Locale): Swatches | null {
  if (colour === null) return null;
  const printed = darkened(colour, readableContrast);
  return printed === colour ? null : { chosen: swatch(colour, locale), printed: swatch(printed, locale) };
}

function swatch(colour: Colour, locale: Locale): Swatches['chosen'] {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return { colour, contrast: `${format.format(contrast(colour, white))}:1` };
}
