/** A painted part of a page that belongs to an element. Pages, areas and elements have the numbers of their objects. */
export class Content {
  constructor(
    readonly page: number,
    readonly mark: number,
  ) {}
}

/** An annotation, here always a link's area, that belongs to an element. */
export class Annotated {
  constructor(
    readonly page: number,
    readonly annotation: number,
  ) {}
}

export type Kid = Element | Content | Annotated;

/** What an element says of itself beside its type and its place in the tree, as it is written. */
export type Attributes = ReadonlyMap<string, string>;
const NONE: Attributes = new Map();

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export class Element {
  constructor(
    readonly ref: number,
    public type: string,
    public kids: Kid[],
    public attributes = NONE,
  ) {}
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
export function contentsOf(element: Element, found: Content[] = []): Content[] {
  for (const kid of element.kids) {
    if (isElement(kid)) contentsOf(kid, found);
    else if (isContent(kid)) found.push(kid);
  }
  return found;
}
