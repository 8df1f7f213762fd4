import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { Annotated, Content, Element, type Kid } from './structure.js';

/** The document element of the structure tree with all below it. Throws where a file has a tree of another kind. */
export function readStructure(context: PDFContext, treeRoot: PDFDict): Element {
  const top = treeRoot.get(PDFName.of('K'));
  const ref = top instanceof PDFArray && top.size() === 1 ? top.get(0) : top;
  if (!(ref instanceof PDFRef)) throw new Error('The structure tree has no single document in it.');
  return element(context, ref);
}

function element(context: PDFContext, ref: PDFRef): Element {
  const dictionary = context.lookup(ref, PDFDict);
  const page = dictionary.get(PDFName.of('Pg'));
  const type = dictionary.lookup(PDFName.of('S'), PDFName).decodeText();
  const kids = listed(context, dictionary.get(PDFName.of('K')));
  return new Element(
    ref,
    dictionary,
    type,
    kids.map((kid) => kidOf(context, kid, page)),
  );
}

function listed(context: PDFContext, kids: PDFObject | undefined): PDFObject[] {
  if (kids === undefined) return [];
  const value = context.lookup(kids);
  return value instanceof PDFArray ? value.asArray() : [kids];
}

function kidOf(context: PDFContext, kid: PDFObject, page: PDFObject | undefined): Kid {
  if (kid instanceof PDFNumber && page instanceof PDFRef) return new Content(page, kid.asNumber());
  const value = context.lookup(kid);
  if (!(value instanceof PDFDict)) throw new Error('The structure tree holds something unknown.');
  const ownPage = value.get(PDFName.of('Pg')) ?? page;
  const mark = value.get(PDFName.of('MCID'));
  const annotation = value.get(PDFName.of('Obj'));
  if (kid instanceof PDFRef && value.has(PDFName.of('S'))) return element(context, kid);
  if (!(ownPage instanceof PDFRef)) throw new Error('A part of the structure tree is on no page.');
  if (mark instanceof PDFNumber) return new Content(ownPage, mark.asNumber());
  if (annotation instanceof PDFRef) return new Annotated(ownPage, annotation);
  throw new Error('The structure tree holds something unknown.');
}
