/** A picture as rows of pixels: red, green, blue and how opaque, each from 0 to 255. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface Seen {
  /** the part in which something stands; null: it is empty */
  box: { left: number; top: number; width: number; height: number } | null;
  hasAlpha: boolean;
  /** nearly white on nothing: it needs a dark ground */
  isLight: boolean;
}

type Pixel<T> = (red: number, green: number, blue: number, opacity: number, x: number, y: number) => T;

const opaque = 255;
const leastOpacity = 8;
/** Lightest of a picture without alpha that is taken for the paper around it: what JPEG makes of white. */
const paper = 247;
const light = 232;
const dark = 128;
/** Shares of what is seen of a light logo. */
const leastLight = 0.5;
const mostDark = 0.1;

/** What somebody sees of it on white paper, without the empty edges that programs leave around a logo. */
export function seenOf(pixels: Pixels): Seen {
  let hasAlpha = false;
  each(pixels, (_red, _green, _blue, opacity) => {
    hasAlpha ||= opacity < opaque;
  });
  const box = hasAlpha
    ? boxOf(pixels, (_red, _green, _blue, opacity) => opacity >= leastOpacity)
    : boxOf(pixels, (red, green, blue) => Math.min(red, green, blue) < paper);
  return { box, hasAlpha, isLight: hasAlpha && isLight(pixels) };
}

function boxOf(pixels: Pixels, isSeen: Pixel<boolean>): Seen['box'] {
  let [left, top, right, bottom] = [pixels.width, pixels.height, -1, -1];
  each(pixels, (red, green, blue, opacity, x, y) => {
    if (!isSeen(red, green, blue, opacity, x, y)) return;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function isLight(pixels: Pixels): boolean {
  let [all, bright, black] = [0, 0, 0];
  each(pixels, (red, green, blue, opacity) => {
    all += opacity;
    if (Math.min(red, green, blue) >= light) bright += opacity;
    else if (Math.max(red, green, blue) < dark) black += opacity;
  });
  return bright >= all * leastLight && black <= all * mostDark;
}

function each({ data, width, height }: Pixels, look: Pixel<void>): void {
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4)
      look(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0, x, y);
  }
}
