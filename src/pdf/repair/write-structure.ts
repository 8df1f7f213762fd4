import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { Annotated, Content, type Element, everyElement, type Kid } from './structure.js';

/** Chromium's types that the standard does not know, by the standard ones nearest to them. */
const ROLES = { Strong: 'Span', Em: 'Span' };

/** Writes the elements back, those that are no longer in the tree removed, and the index by which a page finds them. */
export function writeStructure(
  context: PDFContext,
  treeRoot: PDFDict,
  before: readonly Element[],
  root: Element,
): void {
  const elements = everyElement(root);
  const kept = new Set(elements.map(({ ref }) => ref));
  for (const { ref } of before) if (!kept.has(ref)) context.delete(ref);
  for (const element of elements) writeElement(context, element);
  treeRoot.set(PDFName.of('RoleMap'), context.obj(ROLES));
  treeRoot.set(PDFName.of('ParentTree'), context.register(parentTree(context, elements)));
}

function writeElement(context: PDFContext, { ref, dictionary, type, kids }: Element): void {
  const page = kids.find((kid) => kid instanceof Content)?.page;
  const written = kids.map((kid) => writtenKid(context, kid, page));
  dictionary.set(PDFName.of('S'), PDFName.of(type));
  dictionary.delete(PDFName.of('K'));
  dictionary.delete(PDFName.of('Pg'));
  if (page) dictionary.set(PDFName.of('Pg'), page);
  const [only] = written;
  if (only) dictionary.set(PDFName.of('K'), written.length === 1 ? only : context.obj(written));
  for (const kid of kids)
    if (!(kid instanceof Content) && !(kid instanceof Annotated)) kid.dictionary.set(PDFName.of('P'), ref);
}

function writtenKid(context: PDFContext, kid: Kid, page: PDFRef | undefined): PDFObject {
  if (kid instanceof Annotated) return context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page });
  if (!(kid instanceof Content)) return kid.ref;
  return kid.page === page ? PDFNumber.of(kid.mark) : context.obj({ Type: 'MCR', MCID: kid.mark, Pg: kid.page });
}

/** By the number that a page or an annotation has: a page's elements by the numbers of its parts, or the annotation's. */
function parentTree(context: PDFContext, elements: readonly Element[]): PDFDict {
  const parents = new Map<number, PDFArray | PDFRef>();
  for (const { ref, kids } of elements) {
    for (const kid of kids) {
      if (kid instanceof Annotated) parents.set(numberOf(context, kid.annotation, 'StructParent'), ref);
      if (!(kid instanceof Content)) continue;
      const number = numberOf(context, kid.page, 'StructParents');
      const known = parents.get(number);
      const marks = known instanceof PDFArray ? known : context.obj([]);
      while (marks.size() <= kid.mark) marks.push(context.obj(null));
      marks.set(kid.mark, ref);
      parents.set(number, marks);
    }
  }
  return context.obj({ Nums: [...parents].sort(([a], [b]) => a - b).flat() });
}

function numberOf(context: PDFContext, ref: PDFRef, key: string): number {
  return context.lookup(ref, PDFDict).lookup(PDFName.of(key), PDFNumber).asNumber();
}
