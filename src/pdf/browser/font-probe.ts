import { openPdf } from '../file/open-pdf.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { Stream } from '../file/stored-object.js';

/** One letter, so that its code stands in the font's character map by itself and not inside a range. */
const LETTER = 'Ä';
export const PROBE_HTML = `<!doctype html><html lang="de"><title>Probe</title><p>${LETTER}</p></html>`;

/** Whether the printed probe holds its letter: without any font Chromium prints blank pages and reports no fault. */
export function holdsTheProbe(pdf: Uint8Array): boolean {
  const file = openPdf(pdf);
  const code = LETTER.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return file.pages().some((page) => characterMaps(file, page).some((map) => map.includes(`<${code}>`)));
}

function characterMaps(file: PdfObjects, page: number): string[] {
  return file.fontsOf(page).flatMap(([, font]) => {
    const map = file.resolved(file.dictionary(font).get('ToUnicode'));
    return map instanceof Stream ? [map.content().toString('latin1')] : [];
  });
}
