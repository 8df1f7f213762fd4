import { type PDFContext } from '@cantoo/pdf-lib';
import { type Element, everyElement, isElement, type Kid, newElement } from './structure.js';

/** What an item of a list says is its body, beside its label (ISO 32000-1, table 336). */
export function addListBodies(context: PDFContext, root: Element): void {
  for (const item of everyElement(root).filter(({ type }) => type === 'LI')) {
    const labels = item.kids.filter(isLabel);
    const said = item.kids.filter((kid) => !isLabel(kid));
    item.kids = [...labels, newElement(context, 'LBody', said)];
  }
}

function isLabel(kid: Kid): boolean {
  return isElement(kid) && kid.type === 'Lbl';
}
