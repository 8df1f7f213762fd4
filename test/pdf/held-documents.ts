/** Prints documents, and says as often as the numbers ask how many bytes of files and texts it holds after so many. */
import { PdfService } from '../../src/pdf/pdf.service.js';
import { longDocument } from './documents.js';
import { reachableBytes } from './reachable.js';

const [, , ...looks] = process.argv;
const service = new PdfService({ deadlineMs: 60_000, log: () => undefined });
let printed = 0;

async function print(): Promise<number> {
  const result = await service.print(`${longDocument()}<!-- ${(printed += 1)} -->`);
  return result.ok ? result.pdf.length : 0;
}

for (const look of looks.map(Number)) {
  let bytes = 0;
  while (printed < look) bytes = await print();
  process.stdout.write(`${JSON.stringify({ bytes, held: await reachableBytes() })}\n`);
}
await service.close();
