/** Repairs files in a thread of its own: half a second of computing would hold up the requests of the main thread. */
import { parentPort } from 'node:worker_threads';
import { repaired } from './repair.js';

parentPort.on('message', async ({ number, pdf }) => {
  try {
    const bytes = await repaired(pdf);
    parentPort.postMessage({ number, pdf: bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ number, fault: String(error) });
  }
});
