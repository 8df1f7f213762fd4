import { elementId } from '../file/destinations.js';
import { type Dictionary } from '../file/dictionary.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { nameIn, saidBy, textValue } from '../file/text-values.js';
import { type Pages } from './pages.js';
import { Annotated, contentsOf, type Element } from './structure.js';

/** Says of each link's area what the link says (ISO 14289-1, 7.18.5); a link without text says where it leads. */
export function describeLinks(objects: PdfObjects, elements: readonly Element[], pages: Pages): void {
  for (const link of elements.filter(({ type }) => type === 'Link')) {
    const said = contentsOf(link)
      .map((content) => pages.text(content))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    for (const kid of link.kids) {
      if (!(kid instanceof Annotated)) continue;
      const area = objects.dictionaryOf(kid.annotation);
      area.set('Contents', textValue(said || target(objects, area)));
    }
  }
}

function target(objects: PdfObjects, area: Dictionary): string {
  const action = area.get('A');
  const address = action === undefined ? undefined : saidBy(objects.dictionary(action).get('URI'));
  return address ?? elementId(nameIn(area.get('Dest')) ?? '');
}
