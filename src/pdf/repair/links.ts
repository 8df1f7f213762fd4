import { PDFDict, PDFHexString, PDFName, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import { type Pages } from './pages.js';
import { Annotated, contentsOf, type Element, everyElement } from './structure.js';

/** Says of each link's area what the link says (ISO 14289-1, 7.18.5); a link without text says where it leads. */
export function describeLinks(context: PDFContext, root: Element, pages: Pages): void {
  for (const link of everyElement(root).filter(({ type }) => type === 'Link')) {
    const said = contentsOf(link)
      .map((content) => pages.text(content))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    for (const kid of link.kids) {
      if (!(kid instanceof Annotated)) continue;
      const area = context.lookup(kid.annotation, PDFDict);
      area.set(PDFName.of('Contents'), PDFHexString.fromText(said || target(area)));
    }
  }
}

function target(area: PDFDict): string {
  const action = area.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  const place = area.lookup(PDFName.of('Dest'));
  if (address instanceof PDFString) return address.decodeText();
  return place instanceof PDFName ? decodeURIComponent(place.decodeText()) : '';
}
