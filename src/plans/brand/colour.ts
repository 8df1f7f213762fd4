/** A colour of the screen: # and six small hexadecimal digits. */
export type Colour = `#${string}`;

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

export const white: Colour = '#ffffff';

/** The least contrast at which text of any size can be read: WCAG 2.2, 1.4.3. */
export const readableContrast = 4.5;

/** What somebody typed as #RGB or #RRGGBB, with or without the #. null: no colour. */
export function parseColour(text: string): Colour | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

export function rgbOf(colour: Colour): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Parts are rounded, and cut where they leave the screen's range. */
export function colourOf(rgb: Rgb): Colour {
  const part = (value: number) => Math.round(Math.min(255, Math.max(0, value)));
  return `#${rgb.map((value) => part(value).toString(16).padStart(2, '0')).join('')}`;
}

/** From 0, black, to 1, white: relative luminance of WCAG 2.2. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 to 21: contrast ratio of WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** As much of the other colour as `share` says, from 0 to 1. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const [from, to] = [rgbOf(colour), rgbOf(other)];
  const part = (at: 0 | 1 | 2) => from[at] + (to[at] - from[at]) * share;
  return colourOf([part(0), part(1), part(2)]);
}

/** The amount of light behind a part of a colour, 0 to 1. */
export function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The part of a colour, 0 to 255, that gives an amount of light. */
export function encoded(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}
