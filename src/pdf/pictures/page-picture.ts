import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Pixels for each point: 150 an inch. */
const scale = 150 / 72;
/** Text and flat colours: sharper and smaller so than as a photograph. */
const format = { nearLossless: true, quality: 60, effort: 2 };

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** A page as WebP. null: the document has no page of this number, counted from 1. */
export async function pagePicture(pdf: Uint8Array, number: number): Promise<Uint8Array | null> {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
  try {
    if (number < 1 || number > document.getPageCount()) return null;
    const { data, width, height } = await document.getPage(number - 1).render({ scale });
    const picture = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
    return new Uint8Array(await picture.webp(format).toBuffer());
  } finally {
    document.destroy();
  }
}
