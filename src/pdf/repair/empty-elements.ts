import { type Element, isElement } from './structure.js';

/** Cells keep their place in the row. */
const MAY_BE_EMPTY = new Set(['TD', 'TH']);

/** Removes what holds nothing to read, and then what held nothing else. */
export function removeEmptyElements(element: Element): void {
  for (const kid of element.kids) if (isElement(kid)) removeEmptyElements(kid);
  element.kids = element.kids.filter((kid) => !isElement(kid) || kid.kids.length > 0 || MAY_BE_EMPTY.has(kid.type));
}
