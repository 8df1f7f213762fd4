import { type PdfObjects } from '../file/pdf-objects.js';
import { Element, isContent, isElement, type Kid } from './structure.js';

/** Elements that are part of a line of text. */
const INLINE = new Set(['Span', 'Link', 'Strong', 'Em', 'Code', 'Quote', 'Reference', 'Note']);
/** Elements that hold nothing but lines of text. */
const HOLDS_LINES = new Set([...INLINE, 'P', 'Lbl', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Elements that hold nothing but blocks. */
const HOLDS_BLOCKS = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);

/**
 * Chromium wraps each run of text, and what each `div` holds, in an element without meaning. A run goes up to what holds
 * it, a `div` with nothing but text is a paragraph, and any other `div` goes where it stands among blocks.
 */
export function settlePlainBlocks(objects: PdfObjects, element: Element): void {
  const holdsLines = HOLDS_LINES.has(element.type);
  element.kids = element.kids.flatMap((kid) => (holdsLines ? dissolved(kid) : isTextRun(kid) ? kid.kids : [kid]));
  for (const kid of element.kids) if (isElement(kid)) settlePlainBlocks(objects, kid);
  for (const kid of element.kids) if (isPlain(kid) && kid.kids.every(isInline)) kid.type = 'P';
  if (HOLDS_BLOCKS.has(element.type)) element.kids = blocks(objects, element.kids);
}

function dissolved(kid: Kid): Kid[] {
  return isPlain(kid) ? kid.kids.flatMap(dissolved) : [kid];
}

/** The blocks themselves instead of what wraps them; lines between them become paragraphs. */
function blocks(objects: PdfObjects, kids: readonly Kid[]): Kid[] {
  const found: Kid[] = [];
  let lines: Kid[] = [];
  const endLines = (): void => {
    if (lines.length > 0) found.push(new Element(objects.newNumber(), 'P', lines));
    lines = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) lines.push(kid);
    else {
      endLines();
      found.push(...(isPlain(kid) ? blocks(objects, kid.kids) : [kid]));
    }
  }
  endLines();
  return found;
}

function isPlain(kid: Kid): kid is Element {
  return isElement(kid) && kid.type === 'NonStruct';
}

function isTextRun(kid: Kid): kid is Element {
  return isPlain(kid) && kid.kids.every(isContent);
}

function isInline(kid: Kid): boolean {
  return !isElement(kid) || INLINE.has(kid.type);
}
