/** Writes documents into the folder named, one after the other without end, and says after each how many there are. */
import { DocumentStore } from '../../src/pdf/cache/document-store.js';
import { documentNumber, keyNumber } from './stored-documents.js';

const [, , folder = ''] = process.argv;
const store = new DocumentStore(folder, { mostBytes: 1e9, unusedMs: 1e9 });
for (let number = 0; ; number = (number + 1) % 20) {
  await store.write(keyNumber(number), documentNumber(number));
  process.stdout.write(`${number}\n`);
}
