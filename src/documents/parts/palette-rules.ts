import { type Colour } from '../../plans/brand/colour.js';
import { type Palette, paletteOf } from '../../plans/brand/palette.js';

const variables: Record<keyof Palette, string> = {
  accent: '--accent',
  deep: '--deep',
  link: '--link',
  tint: '--tint',
  rule: '--rule',
  cover: '--cover',
  coverSoft: '--cover-soft',
  coverKind: '--cover-kind',
  coverRule: '--cover-rule',
  ring: '--ring',
  dot: '--dot',
};

/** The style sheet's variables in a company's colour; '' where none was chosen. */
export function paletteRules(chosen: Colour | null): string {
  if (chosen === null) return '';
  const palette = paletteOf(chosen);
  const rules = (Object.keys(variables) as (keyof Palette)[]).map((name) => `${variables[name]}: ${palette[name]};`);
  return `:root { ${rules.join(' ')} }`;
}
