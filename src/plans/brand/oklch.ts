import { type Colour, colourOf, contrast, encoded, linear, type Rgb, rgbOf, white } from './colour.js';

/** A colour by what people see of it: CSS Color 4, section 9. */
export interface Oklch {
  /** 0 to 1 */
  lightness: number;
  /** from 0, grey */
  chroma: number;
  /** radians */
  hue: number;
}

const steps = 20;

export function oklchOf(colour: Colour): Oklch {
  const [r, g, b] = rgbOf(colour).map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(greenRed, blueYellow), hue: Math.atan2(blueYellow, greenRed) };
}

/** The colour of the screen with this lightness and hue, as strong as the screen can show it. */
export function colourOfOklch({ lightness, chroma, hue }: Oklch): Colour {
  const shown = highest(chroma, (each) => isShown(rgbOfOklch({ lightness, chroma: each, hue })));
  return colourOf(rgbOfOklch({ lightness, chroma: shown, hue }));
}

/** The colour itself, or where it is too light the lightest of its hue that has the contrast with white. */
export function darkened(colour: Colour, ratio: number): Colour {
  if (contrast(colour, white) >= ratio) return colour;
  const { lightness, chroma, hue } = oklchOf(colour);
  const shade = (each: number) => colourOfOklch({ lightness: each, chroma, hue });
  return shade(highest(lightness, (each) => contrast(shade(each), white) >= ratio));
}

/** The highest value from 0 to `most` that will do, where all that are lower will, too. */
function highest(most: number, willDo: (value: number) => boolean): number {
  if (willDo(most)) return most;
  let [low, high] = [0, most];
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    if (willDo(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function rgbOfOklch({ lightness, chroma, hue }: Oklch): Rgb {
  const [greenRed, blueYellow] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const m = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const s = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Half a step of rounding is allowed on either side. */
function isShown(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -0.5 && part <= 255.5);
}
