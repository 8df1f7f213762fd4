import { heldMegabytes } from '../../../src/pdf/browser/memory.js';
import { browsers } from '../../pdf/tools.js';
import { say } from './measure.js';
import { fixture, newPrinter, print, write } from './setup.js';

const documents = 300;
const looks = 6;

/** What one browser, and the service beside it, hold while they print 300 documents. */
export async function benchMemory(): Promise<void> {
  const html = write(await fixture('credit-union'), 'matrix');
  const printer = newPrinter({ restartAfter: 2 * documents });
  const held = { browser: [] as string[], service: [] as string[] };
  for (let n = 1; n <= documents; n += 1) {
    await print(printer, `${html}<!-- ${n} -->`);
    if (n % (documents / looks) !== 0) continue;
    held.browser.push(
      browsers()
        .reduce((sum, { pid }) => sum + heldMegabytes(pid), 0)
        .toFixed(0),
    );
    held.service.push((process.memoryUsage().rss / 1_048_576).toFixed(0));
  }
  await printer.close();
  say(`MB of the browser in ${documents} documents`, ...held.browser);
  say('MB of the service', ...held.service);
}
