import { Dictionary } from '../file/dictionary.js';
import { reference } from '../file/notation.js';
import { type PdfObjects } from '../file/pdf-objects.js';
import { Stream } from '../file/stored-object.js';
import { saidBy } from '../file/text-values.js';

/** Declares the file for what it is: PDF/UA-1, with its title and language where programs look for them. */
export function declareAccessible(objects: PdfObjects): void {
  const { catalogue } = objects;
  const title = saidBy(objects.dictionary(objects.trailer.get('Info')).get('Title'));
  const packet = Buffer.from(xmp(title ?? '', saidBy(catalogue.get('Lang')) ?? ''), 'utf8');
  const stream = new Stream(Dictionary.of({ Type: '/Metadata', Subtype: '/XML' }), packet);
  catalogue.set('Metadata', reference(objects.add(stream)));
  catalogue.set('ViewerPreferences', '<</DisplayDocTitle true>>');
  // The tab key goes through the links of a page in the order in which they are read.
  for (const page of objects.pages()) objects.dictionaryOf(page).set('Tabs', '/S');
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
