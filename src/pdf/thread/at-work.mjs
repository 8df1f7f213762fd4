import { parentPort } from 'node:worker_threads';

/** What a WorkThread runs: `work` takes a question and gives its answer. Bytes in the answer are handed over, not copied. */
export function answerWith(work) {
  parentPort.on('message', async ({ number, question }) => {
    try {
      const answer = await work(question);
      parentPort.postMessage({ number, answer }, ArrayBuffer.isView(answer) ? [answer.buffer] : []);
    } catch (error) {
      parentPort.postMessage({ number, fault: String(error) });
    }
  });
}
