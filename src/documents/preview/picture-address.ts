import { Download } from '../../web/answer.js';
import { NotFound } from '../../web/not-found.js';
import { type FoundPicture } from './previews.service.js';

/** What the address of a picture says: `pages/12.webp?of=EDITION`. */
export interface PictureAddress {
  page: number;
  edition: string;
}

/** Throws where no page can be called so. */
export function pictureAddress(name: string, { of }: Record<string, unknown>): PictureAddress {
  const page = Number(/^([1-9]\d{0,3})\.webp$/.exec(name)?.[1]);
  if (Number.isNaN(page)) throw new NotFound();
  return { page, edition: typeof of === 'string' ? of : '' };
}

/** The browser asks for each page of an edition once. */
export function pictureAnswer(name: string, { picture, lasts }: FoundPicture): Download {
  if (!picture) throw new NotFound();
  return new Download(name, 'image/webp', picture, 'inline', lasts ? 'lasting' : 'passing');
}
