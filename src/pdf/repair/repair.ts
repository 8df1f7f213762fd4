import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFStreamWriter } from '@cantoo/pdf-lib';
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

const OBJECTS_PER_STREAM = 500;

/**
 * Makes of a tagged PDF, as Chromium prints it, one that conforms to PDF/UA-1 (ISO 14289-1) in all that can be checked by
 * a machine. It looks the same, and is the same for the same input. Throws where the file is of another kind.
 */
export async function repaired(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity });
  repairStructure(document);
  declareAccessible(document);
  return written(document, createHash('sha256').update(pdf).digest('hex').slice(0, 32));
}

function repairStructure(document: PDFDocument): void {
  const { context, catalog } = document;
  const treeRoot = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const root = readStructure(context, treeRoot);
  const before = everyElement(root);
  const pages = new Pages(document);
  settleFigures(root, pages);
  dropDecorations(root, pages);
  dropRepeatedHeads(root, pages);
  settlePlainBlocks(context, root);
  removeEmptyElements(root);
  addListBodies(context, root);
  settleHeadings(root);
  placeFigures(context, root, pages);
  describeLinks(context, root, pages);
  nameBookmarks(context, catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict), root, pages);
  writeStructure(context, treeRoot, before, root);
  pages.write();
}

async function written({ context }: PDFDocument, id: string): Promise<Uint8Array> {
  context.header = PDFHeader.forVersion(1, 7);
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  return PDFStreamWriter.forContext(context, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer();
}
