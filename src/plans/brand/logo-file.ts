import { type UploadedFile } from '../../web/upload.js';
import { type Logo } from './brand.js';
import { readLogo } from './logo-picture.js';

/** Larger files are not taken in. */
export const largestLogo = 5 * 1024 * 1024;
/** Longest side, in pixels. */
export const longestSide = 8000;

export type LogoRefusal = 'nothing' | 'large' | 'svg' | 'kind' | 'pixels' | 'broken' | 'blank';
export type LogoRead = { ok: true; logo: Logo } | { ok: false; reason: LogoRefusal };

const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const jpeg = Buffer.from('\xff\xd8\xff', 'latin1');

/** A file as a logo, or why it is none. What a file is called or said to be does not count, only what is in it. */
export async function logoFrom({ content, isCut }: UploadedFile): Promise<LogoRead> {
  if (content.length === 0) return { ok: false, reason: 'nothing' };
  if (isCut) return { ok: false, reason: 'large' };
  if (!startsWith(content, png) && !startsWith(content, jpeg))
    return { ok: false, reason: isSvg(content) ? 'svg' : 'kind' };
  const logo = await readLogo(content, longestSide);
  return typeof logo === 'string' ? { ok: false, reason: logo } : { ok: true, logo };
}

function startsWith(content: Buffer, start: Buffer): boolean {
  return content.subarray(0, start.length).equals(start);
}

function isSvg(content: Buffer): boolean {
  return /<svg[\s>]/i.test(content.toString('latin1', 0, 4096));
}
