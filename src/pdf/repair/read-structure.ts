import { referred } from '../file/notation.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { Annotated, Content, Element, type Kid } from './structure.js';

/** The document element of the structure tree with all below it. Throws where a file has a tree of another kind. */
export function readStructure(objects: PdfObjects): Element {
  const treeRoot = objects.dictionary(objects.catalogue.get('StructTreeRoot'));
  const [top, ...others] = objects.list(treeRoot.get('K'));
  const number = referred(top);
  if (number === null || others.length > 0) throw new Error('The structure tree has no single document in it.');
  return readElement(objects, number);
}

function readElement(objects: PdfObjects, number: number): Element {
  let [type, held, page]: (string | undefined)[] = [];
  let attributes: Map<string, string> | undefined;
  objects.entries(number, (key, value) => {
    if (key === 'S') type = value.slice(1);
    else if (key === 'K') held = value;
    else if (key === 'Pg') page = value;
    else if (key !== 'Type' && key !== 'P') (attributes ??= new Map()).set(key, value);
  });
  if (type === undefined) throw new Error('An element of the structure tree has no type.');
  const onPage = referred(page);
  const kids = objects.list(held).map((kid) => readKid(objects, kid, onPage));
  return new Element(number, type, kids, attributes);
}

function readKid(objects: PdfObjects, kid: string, page: number | null): Kid {
  const number = referred(kid);
  if (number !== null) return readElement(objects, number);
  if (/^\d+$/.test(kid)) return new Content(numbered(page), Number(kid));
  const value = objects.dictionary(kid);
  const ownPage = numbered(referred(value.get('Pg')) ?? page);
  const mark = value.get('MCID');
  const annotation = referred(value.get('Obj'));
  if (mark !== undefined) return new Content(ownPage, Number(mark));
  if (annotation !== null) return new Annotated(ownPage, annotation);
  throw new Error('The structure tree holds something unknown.');
}

function numbered(page: number | null): number {
  if (page === null) throw new Error('A part of the structure tree is on no page.');
  return page;
}
