/** Checks plans in a thread of its own: a long check would hold up the requests of the main thread. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './answer-to.js';

parentPort.on('message', (order) => parentPort.postMessage(answerTo(order)));
