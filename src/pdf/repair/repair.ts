import { type PdfObjects } from '../file/pdf-objects.js';
import { nameBookmarks } from './bookmarks.js';
import { dropDecorations } from './decorations.js';
import { removeEmptyElements } from './empty-elements.js';
import { placeFigures, settleFigures } from './figures.js';
import { settleHeadings } from './headings.js';
import { describeLinks } from './links.js';
import { addListBodies } from './lists.js';
import { declareAccessible } from './metadata.js';
import { Pages } from './pages.js';
import { settlePlainBlocks } from './plain-blocks.js';
import { readStructure } from './read-structure.js';
import { dropRepeatedHeads } from './repeated-heads.js';
import { everyElement } from './structure.js';
import { writeStructure } from './write-structure.js';

/**
 * Makes of a tagged PDF, as Chromium prints it, one that conforms to PDF/UA-1 (ISO 14289-1) in all that can be checked by
 * a machine. It looks the same, and is the same for the same input. Throws where the file is of another kind.
 */
export function repair(objects: PdfObjects): void {
  repairStructure(objects);
  declareAccessible(objects);
}

function repairStructure(objects: PdfObjects): void {
  const root = readStructure(objects);
  const before = everyElement(root);
  const pages = new Pages(objects);
  settleFigures(before, pages);
  dropDecorations(root, pages);
  dropRepeatedHeads(before, pages);
  settlePlainBlocks(objects, root);
  removeEmptyElements(root);
  const elements = everyElement(root);
  addListBodies(objects, elements);
  settleHeadings(elements);
  placeFigures(elements, pages);
  describeLinks(objects, elements, pages);
  nameBookmarks(objects, elements, pages);
  writeStructure(objects, before, root);
  pages.write();
}
