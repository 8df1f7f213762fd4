import { createHash } from 'node:crypto';
import { fillBlanks } from '../document/blanks/fill-blanks.js';
import { type Draft, type Left, type NotFilled } from '../document/draft.js';
import { titleOn } from '../document/running-titles.js';
import { printedNumbers } from '../document/table-of-contents.js';
import { openPdf } from '../file/open-pdf.js';
import { packed } from '../file/packed.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { withSameBytes } from '../file/same-bytes.js';
import { repair } from '../repair/repair.js';

/** The file with all that was left blank, conforming to PDF/UA-1. Throws where the file is of another kind. */
export function finished(draft: Draft): Uint8Array | NotFilled {
  return written(draft, repair);
}

/** The same for a file that cannot be repaired: it says what it has to say, but not everybody can have it read out. */
export function filledOnly(draft: Draft): Uint8Array | NotFilled {
  return draft.left === null ? withSameBytes(draft.pdf) : written(draft, () => undefined);
}

function written({ pdf, left }: Draft, improve: (file: PdfObjects) => void): Uint8Array | NotFilled {
  const bytes = withSameBytes(pdf);
  const file = openPdf(bytes);
  const notFilled = left && fill(file, left);
  if (notFilled) return notFilled;
  improve(file);
  return packed(file, createHash('sha256').update(bytes).digest('hex').slice(0, 32));
}

function fill(file: PdfObjects, { blanks, ...wants }: Left): NotFilled | null {
  const numbers = printedNumbers(file, wants.wanted);
  try {
    fillBlanks(file, blanks, { numbers, titleOn: titleOn(wants.titles, numbers) });
    return null;
  } catch (error) {
    return { wants, numbers, why: String(error) };
  }
}
