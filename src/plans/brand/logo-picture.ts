import { createHash } from 'node:crypto';
import { type Sharp, type SharpOptions } from 'sharp';
import { type Logo, type LogoType } from './brand.js';
import { type Pixels, type Seen, seenOf } from './pixels.js';

/** Enough for a cover at 300 dots per inch. */
const bounds = { width: 1200, height: 600 };
/** What is looked at: sharp enough to be cut out of, and small enough to be held. */
const looked = { width: 2400, height: 1200 };
/** Bytes. A picture without loss is packed less well in a PDF than in a PNG. */
const most = { png: 120_000, jpeg: 200_000 };
const smaller = 0.7;
const fewColours = 256;

interface Raw extends Pixels {
  data: Buffer;
}

interface Packed {
  content: Buffer;
  type: LogoType;
}

/**
 * The picture of a PNG or JPEG file, written anew: upright, in the colours of the screen, without empty edges and
 * without anything else that the file held. The same file gives the same bytes. `longest` side in pixels.
 */
export async function readLogo(file: Buffer, longest: number): Promise<Logo | 'pixels' | 'broken' | 'blank'> {
  const header = await opened(file, { limitInputPixels: false });
  const size = await header.metadata().catch(() => null);
  if (size === null) return 'broken';
  if (Math.max(size.width, size.height) > longest) return 'pixels';
  const whole = await opened(file, { limitInputPixels: longest * longest, failOn: 'error' });
  const upright = whole.autoOrient().resize({ ...looked, fit: 'inside', withoutEnlargement: true });
  const raw = await rawOf(upright).catch(() => null);
  if (raw === null) return 'broken';
  const seen = seenOf(raw);
  if (seen.box === null) return 'blank';
  return written((await openedRaw(raw)).extract(seen.box), seen);
}

/** Loaded when first needed: on a processor that the library does not know, the service works without logos. */
async function opened(content: Buffer, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(content, options);
}

function openedRaw({ data, width, height }: Raw): Promise<Sharp> {
  return opened(data, { raw: { width, height, channels: 4 } });
}

async function rawOf(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** As large as is of use, and smaller until the file is small enough. */
async function written(cut: Sharp, { hasAlpha, isLight }: Seen): Promise<Logo> {
  for (let scale = 1; ; scale *= smaller) {
    const width = Math.round(bounds.width * scale);
    const height = Math.round(bounds.height * scale);
    const raw = await rawOf(cut.clone().resize({ width, height, fit: 'inside', withoutEnlargement: true }));
    const picture = await packed(raw, hasAlpha);
    if (picture === null) continue;
    const digest = createHash('sha256').update(picture.content).digest('hex');
    return { ...picture, width: raw.width, height: raw.height, isLight, digest };
  }
}

/** null: too large. */
async function packed(raw: Raw, hasAlpha: boolean): Promise<Packed | null> {
  const picture = await openedRaw(raw);
  if (!hasAlpha) picture.removeAlpha();
  const png = await picture
    .clone()
    .png(coloursOf(raw) <= fewColours ? inFewColours : exact)
    .toBuffer();
  if (png.length <= most.png) return { content: png, type: 'image/png' };
  if (hasAlpha) return null;
  const jpeg = await picture.clone().jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer();
  return jpeg.length <= most.jpeg ? { content: jpeg, type: 'image/jpeg' } : null;
}

const exact = { compressionLevel: 9, adaptiveFiltering: true };
const inFewColours = { palette: true, colours: fewColours, quality: 100, dither: 0, effort: 10 };

/** One more than few is counted as many. */
function coloursOf({ data }: Raw): number {
  const seen = new Set<number>();
  for (let at = 0; at + 4 <= data.length && seen.size <= fewColours; at += 4) seen.add(data.readUInt32BE(at));
  return seen.size;
}
