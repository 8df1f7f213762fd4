import { type PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Declares the file for what it is: PDF/UA-1, with its title and language where programs look for them. */
export function declareAccessible(document: PDFDocument): void {
  const { catalog, context } = document;
  const language = catalog.lookup(PDFName.of('Lang'));
  const packet = xmp(document.getTitle() ?? '', language instanceof PDFString ? language.decodeText() : '');
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  for (const { node } of document.getPages()) readInOrderOfStructure(node);
}

/** The tab key goes through the links of a page in the order in which they are read. */
function readInOrderOfStructure(page: PDFDict): void {
  page.set(PDFName.of('Tabs'), PDFName.of('S'));
}

function xmp(title: string, language: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
