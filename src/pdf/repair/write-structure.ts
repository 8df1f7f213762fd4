import { reference, referred } from '../file/notation.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { parentTree, removeParentTree } from './parent-tree.js';
import { Annotated, Content, type Element, everyElement, isElement, type Kid } from './structure.js';

/** Chromium's types that the standard does not know, by the standard ones nearest to them. */
const ROLES = '<</Strong /Span/Em /Span>>';

/**
 * Writes the elements below the root, and the index by which a page finds them.
 * @param before the elements that the tree had
 */
export function writeStructure(objects: PdfObjects, before: readonly Element[], root: Element): void {
  const tree = objects.catalogue.get('StructTreeRoot');
  const treeRoot = objects.dictionary(tree);
  for (const { ref } of before) objects.delete(ref);
  writeElement(objects, root, referred(tree) ?? 0);
  removeParentTree(objects, treeRoot.get('ParentTree'));
  treeRoot.set('RoleMap', ROLES);
  treeRoot.set('ParentTree', reference(objects.add(parentTree(objects, everyElement(root)))));
}

function writeElement(objects: PdfObjects, element: Element, parent: number): void {
  objects.set(element.ref, written(element, parent));
  for (const kid of element.kids) if (isElement(kid)) writeElement(objects, kid, element.ref);
}

function written({ type, kids, attributes }: Element, parent: number): string {
  const page = kids.find((kid) => kid instanceof Content)?.page;
  let text = `<</Type/StructElem/S/${type}/P ${reference(parent)}`;
  for (const [key, value] of attributes) text += `/${key} ${value}`;
  if (page !== undefined) text += `/Pg ${reference(page)}`;
  const [only, ...others] = kids.map((kid) => writtenKid(kid, page));
  if (only !== undefined) text += others.length > 0 ? `/K[${only} ${others.join(' ')}]` : `/K ${only}`;
  return `${text}>>`;
}

function writtenKid(kid: Kid, page: number | undefined): string {
  if (kid instanceof Annotated) return `<</Type/OBJR/Obj ${reference(kid.annotation)}/Pg ${reference(kid.page)}>>`;
  if (!(kid instanceof Content)) return reference(kid.ref);
  return kid.page === page ? String(kid.mark) : `<</Type/MCR/MCID ${kid.mark}/Pg ${reference(kid.page)}>>`;
}
