/** `npm run pictures`: stores how the documents of the examples look now. `npm run pictures -- matrix cards`: of these alone. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { documentKinds, isDocumentKind } from '../../src/documents/document-kind.js';
import { context, documents, example, exampleNames, printer } from '../documents/examples.js';
import { sheetOf, storeSheet } from './pictures.js';

const asked = process.argv.slice(2).filter(isDocumentKind);
mkdirSync('test/pdf/pictures', { recursive: true });
for (const name of exampleNames) {
  const plan = example(name);
  for (const kind of asked.length > 0 ? asked : documentKinds) {
    const result = await documents.pdf(plan, kind, context(plan));
    if (!result.ok) throw new Error(result.message.en);
    await storeSheet(`${name}-${kind}`, sheetOf(result.pdf));
    process.stdout.write(`${name} ${kind}: ${String(result.pdf.length)} bytes\n`);
  }
}
await printer.close();
