import { type Sentence } from './pdf-result.js';

export const noBrowser: Sentence = {
  de: 'Es wurde kein Browser gefunden, der PDFs drucken kann. Installieren Sie Chromium (Debian: „apt install chromium-headless-shell“) oder Google Chrome, oder setzen Sie PUPPETEER_EXECUTABLE_PATH auf den Pfad eines Chromium.',
  en: 'No browser was found that can print PDFs. Install Chromium (Debian: "apt install chromium-headless-shell") or Google Chrome, or set PUPPETEER_EXECUTABLE_PATH to the path of a Chromium.',
};

export const noFonts: Sentence = {
  de: 'Auf diesem Rechner ist keine Schrift installiert, daher wäre jedes PDF leer. Installieren Sie eine (Debian, Ubuntu: „apt install fonts-liberation“) und drucken Sie noch einmal.',
  en: 'No font is installed on this computer, so every PDF would be blank. Install one (Debian, Ubuntu: "apt install fonts-liberation") and print again.',
};

/** After so long another try is worth it: a page takes about as long to print. */
export const againSeconds = 10;

export const busy: Sentence = {
  de: `Gerade werden viele Dokumente gedruckt. Bitte versuchen Sie es in ${againSeconds} Sekunden noch einmal.`,
  en: `Many documents are being printed right now. Please try again in ${againSeconds} seconds.`,
};

export const tooSlow: Sentence = {
  de: 'Das Dokument wurde nicht rechtzeitig fertig. Bitte versuchen Sie es noch einmal.',
  en: 'The document was not ready in time. Please try again.',
};

export const failed: Sentence = {
  de: 'Das Dokument konnte nicht gedruckt werden. Bitte versuchen Sie es noch einmal.',
  en: 'The document could not be printed. Please try again.',
};

export const closing: Sentence = {
  de: 'Der Dienst wird gerade beendet. Bitte versuchen Sie es nach dem Neustart noch einmal.',
  en: 'The service is shutting down. Please try again after the restart.',
};
