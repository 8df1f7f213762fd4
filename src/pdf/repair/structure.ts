import { type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';

/** A painted part of a page that belongs to an element. */
export class Content {
  constructor(
    readonly page: PDFRef,
    readonly mark: number,
  ) {}
}

/** An annotation, here always a link's area, that belongs to an element. */
export class Annotated {
  constructor(
    readonly page: PDFRef,
    readonly annotation: PDFRef,
  ) {}
}

export type Kid = Element | Content | Annotated;

/** An element of the structure tree (ISO 32000-1, 14.7.2). Keys of its dictionary other than S, P, K, Pg stay as they are. */
export class Element {
  constructor(
    readonly ref: PDFRef,
    readonly dictionary: PDFDict,
    public type: string,
    public kids: Kid[],
  ) {}
}

/** An element that Chromium did not make. */
export function newElement(context: PDFContext, type: string, kids: Kid[]): Element {
  const dictionary = context.obj({ Type: 'StructElem' });
  return new Element(context.register(dictionary), dictionary, type, kids);
}

export function isElement(kid: Kid): kid is Element {
  return kid instanceof Element;
}

export function isContent(kid: Kid): kid is Content {
  return kid instanceof Content;
}

/** The element and all below it, each before what it holds. */
export function everyElement(root: Element): Element[] {
  const found = [root];
  collect(root, found);
  return found;
}

function collect(element: Element, found: Element[]): void {
  for (const kid of element.kids) {
    if (!isElement(kid)) continue;
    found.push(kid);
    collect(kid, found);
  }
}

/** All painted parts of an element, in the order of reading. */
export function contentsOf(element: Element): Content[] {
  return element.kids.flatMap((kid) => (isElement(kid) ? contentsOf(kid) : isContent(kid) ? [kid] : []));
}
