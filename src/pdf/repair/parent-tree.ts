import { itemsOf, reference, referred } from '../file/notation.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { Annotated, Content, type Element } from './structure.js';

/** The elements of a page by the numbers of its parts, or the one of an annotation. */
type Parents = (number | undefined)[] | number;

/** The index of the elements by the number that a page or an annotation has (ISO 32000-1, 14.7.4.4), as it is written. */
export function parentTree(objects: PdfObjects, elements: readonly Element[]): string {
  const parents = new Map<number, Parents>();
  for (const { ref, kids } of elements) {
    for (const kid of kids) {
      if (kid instanceof Annotated) parents.set(numberOf(objects, kid.annotation, 'StructParent'), ref);
      if (!(kid instanceof Content)) continue;
      const number = numberOf(objects, kid.page, 'StructParents');
      const known = parents.get(number);
      const marks = typeof known === 'object' ? known : [];
      marks[kid.mark] = ref;
      parents.set(number, marks);
    }
  }
  const sorted = [...parents].sort(([a], [b]) => a - b);
  return `<</Nums[${sorted.map(([number, one]) => `${number} ${written(one)}`).join(' ')}]>>`;
}

/** Chromium's own index, with its lists. */
export function removeParentTree(objects: PdfObjects, tree: string | undefined): void {
  for (const item of itemsOf(objects.dictionary(tree).get('Nums') ?? '[]')) {
    const number = referred(item);
    const list = number === null ? null : objects.object(number);
    if (number !== null && typeof list === 'string' && list.startsWith('[')) objects.delete(number);
  }
  const number = referred(tree);
  if (number !== null) objects.delete(number);
}

function written(parents: Parents): string {
  if (typeof parents === 'number') return reference(parents);
  return `[${Array.from(parents, (ref) => (ref === undefined ? 'null' : reference(ref))).join(' ')}]`;
}

function numberOf(objects: PdfObjects, object: number, key: string): number {
  const number = Number(objects.dictionaryOf(object).get(key));
  if (Number.isNaN(number)) throw new Error('A part of the structure tree has no number to find it by.');
  return number;
}
