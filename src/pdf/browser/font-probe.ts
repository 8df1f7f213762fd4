import { PdfDictionary, PdfReference } from '../file/pdf-object.js';
import { PdfFile } from '../file/pdf-file.js';

/** One letter, so that its code stands in the font's character map by itself and not inside a range. */
const LETTER = 'Ä';
export const PROBE_HTML = `<!doctype html><html lang="de"><title>Probe</title><p>${LETTER}</p></html>`;

/** Whether the printed probe holds its letter: without any font Chromium prints blank pages and reports no fault. */
export function holdsTheProbe(pdf: Uint8Array): boolean {
  const file = new PdfFile(pdf);
  const code = LETTER.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return file.pages().some(({ page }) => characterMaps(file, page).some((map) => map.includes(`<${code}>`)));
}

function characterMaps(file: PdfFile, page: PdfDictionary): string[] {
  const resources = file.dictionary(page.entries.get('Resources'));
  const fonts = file.resolve(resources.entries.get('Font'));
  if (!(fonts instanceof PdfDictionary)) return [];
  return [...fonts.entries.values()].flatMap((font) => {
    const map = file.dictionary(font).entries.get('ToUnicode');
    return map instanceof PdfReference ? [file.stream(map).toString('latin1')] : [];
  });
}
