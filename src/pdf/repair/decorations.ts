import { type Pages } from './pages.js';
import { type Element, isContent, isElement } from './structure.js';

/** Takes backgrounds, borders and images that stand for nothing out of the tree; what a figure shows stays. */
export function dropDecorations(element: Element, pages: Pages): void {
  if (element.type === 'Figure') return;
  element.kids = element.kids.filter((kid) => {
    if (isElement(kid)) dropDecorations(kid, pages);
    if (!isContent(kid) || pages.showsText(kid)) return true;
    pages.drop(kid);
    return false;
  });
}
