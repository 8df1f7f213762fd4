import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssString } from '../../pdf/document/css-string.js';
import { templatesFolder } from '../../rendering/folders.js';
import { fontRules } from './fonts.js';
import { pagePictures } from './page-pictures.js';
import { type Words } from './words.js';

/** What stands in the margins of every page but the cover. */
export interface Margins {
  topLeft: string;
  topRight: string;
  bottomLeft: string;
}

interface Paper {
  margins: Margins;
  /** a word across every page, e.g. DRAFT; null: none */
  mark: string | null;
}

const sheets = ['document.css', 'document.sheets.css'];
let style: string | undefined;

/** The style sheet of a document; `text` is what is to be printed, for the choice of fonts. */
export function documentStyle(text: string, { margins, mark }: Paper, { t }: Words): string {
  style ??= sheets.map((sheet) => readFileSync(join(templatesFolder, 'assets', sheet), 'utf8')).join('\n');
  const pictures = pagePictures(mark);
  const pageOf = t('documents.page.of', { page: '\0', pages: '\0' });
  return [fontRules(text), marginRules(margins, pageOf), pictures, style].join('\n');
}

function marginRules({ topLeft, topRight, bottomLeft }: Margins, pageOf: string): string {
  const [before = '', between = '', after = ''] = pageOf.split('\0').map(cssString);
  const page = `${before} counter(page) ${between} counter(pages) ${after}`;
  return `@page {
  @top-left { content: ${cssString(topLeft)}; }
  @top-right { content: ${cssString(topRight)}; }
  @bottom-left { content: ${cssString(bottomLeft)}; }
  @bottom-right { content: ${page}; }
}`;
}
