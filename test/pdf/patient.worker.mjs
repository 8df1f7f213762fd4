/** Never answers “wait”; says how many others it works for while it works for this one. */
import { setTimeout } from 'node:timers/promises';
import { answerWith } from '../../src/pdf/thread/at-work.mjs';

let atWork = 0;

answerWith(async (question) => {
  if (question === 'wait') return new Promise(() => undefined);
  if (question === 'fail') throw new Error('It failed.');
  atWork += 1;
  await setTimeout(20);
  atWork -= 1;
  return atWork;
});
