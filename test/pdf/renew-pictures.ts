/** `npm run pictures`: stores how the documents of the examples look now. `npm run pictures -- matrix cards`: of these alone. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { documentKinds, isDocumentKind } from '../../src/documents/document-kind.js';
import { comparedHtml, context, documents, example, exampleNames, printer } from '../documents/examples.js';
import { sheetOf, storeSheet } from './pictures.js';

const asked = process.argv.slice(2);
const kinds = [...documentKinds, 'comparison'].filter((kind) => asked.length === 0 || asked.includes(kind));
mkdirSync('test/pdf/pictures', { recursive: true });
for (const name of exampleNames) {
  const plan = example(name);
  for (const kind of kinds) {
    const result = isDocumentKind(kind)
      ? await documents.pdf(plan, kind, context(plan))
      : await printer.print(comparedHtml(name));
    if (!result.ok) throw new Error(result.message.en);
    await storeSheet(`${name}-${kind}`, sheetOf(result.pdf));
    process.stdout.write(`${name} ${kind}: ${String(result.pdf.length)} bytes\n`);
  }
}
await printer.close();
