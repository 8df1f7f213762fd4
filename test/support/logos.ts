import { randomFillSync } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Files that people upload as a logo. */

const mark = (ink: string) =>
  `<circle cx="60" cy="60" r="52" fill="${ink}"/><path d="M34 62l18 18 34-40" fill="none" stroke="#fff" stroke-width="12"/>`;

function svg(width: number, height: number, body: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`,
  );
}

const word = (ink: string) =>
  `<text x="135" y="82" font-family="Liberation Sans, sans-serif" font-weight="700" font-size="64" fill="${ink}">Salzachgold</text>`;

/** A mark and a word on nothing. */
export const wide = (ink = '#8a5a00') =>
  sharp(svg(540, 120, mark(ink) + word(ink)), { density: 144 })
    .png()
    .toBuffer();

export const tall = (ink = '#8a5a00') =>
  sharp(svg(120, 300, mark(ink) + `<path d="M30 140h60v150h-60z" fill="${ink}"/>`), { density: 144 })
    .png()
    .toBuffer();

export const tiny = () =>
  sharp(svg(120, 120, mark('#1d4ed8')))
    .resize(32)
    .png()
    .toBuffer();

/** For dark grounds: white on nothing. */
export const light = () =>
  sharp(svg(540, 120, `<circle cx="60" cy="60" r="52" fill="#fff"/>${word('#fff')}`), { density: 144 })
    .png()
    .toBuffer();

/** As many programs save it: in the middle of a white sheet. */
export const onSheet = async () =>
  sharp({ create: { width: 1600, height: 1600, channels: 3, background: '#fff' } })
    .composite([{ input: await wide('#0b4f9e'), gravity: 'centre' }])
    .jpeg({ quality: 80 })
    .toBuffer();

export const noise = (width: number, height: number, channels: 3 | 4) =>
  sharp(randomFillSync(Buffer.alloc(width * height * channels)), { raw: { width, height, channels } });

/** Left half red, right half blue, in the inks of a printing press. */
export const inks = async () =>
  sharp(await halves())
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();

/** Lies on its side, as a camera keeps it, and says so: red belongs on top. */
export const turned = async () =>
  sharp(await halves())
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

function halves(): Promise<Buffer> {
  return sharp(
    svg(400, 100, '<path fill="#d00000" d="M0 0h200v100H0z"/><path fill="#0000d0" d="M200 0h200v100H200z"/>'),
  )
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A PNG of a few kilobytes that is unpacked to 900 million pixels. */
export function bomb(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
