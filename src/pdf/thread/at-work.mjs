import { parentPort } from 'node:worker_threads';

/**
 * What a WorkThread runs: `work` takes a question and gives its answer. One after the other, for each may take much memory.
 * Bytes in the answer are handed over, not copied.
 */
export function answerWith(work) {
  let before = Promise.resolve();
  parentPort.on('message', (task) => (before = before.then(() => answered(work, task))));
}

async function answered(work, { number, question }) {
  try {
    const answer = await work(question);
    parentPort.postMessage({ number, answer }, ArrayBuffer.isView(answer) ? [answer.buffer] : []);
  } catch (error) {
    parentPort.postMessage({ number, fault: String(error) });
  }
}
