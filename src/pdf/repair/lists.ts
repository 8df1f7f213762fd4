import { type PdfObjects } from '../file/pdf-objects.js';
import { Element, isElement, type Kid } from './structure.js';

/** What an item of a list says is its body, beside its label (ISO 32000-1, table 336). */
export function addListBodies(objects: PdfObjects, elements: readonly Element[]): void {
  for (const item of elements.filter(({ type }) => type === 'LI')) {
    const labels = item.kids.filter(isLabel);
    const said = item.kids.filter((kid) => !isLabel(kid));
    item.kids = [...labels, new Element(objects.newNumber(), 'LBody', said)];
  }
}

function isLabel(kid: Kid): boolean {
  return isElement(kid) && kid.type === 'Lbl';
}
