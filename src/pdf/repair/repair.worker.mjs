/** Repairs files in a thread of its own: a tenth of a second of computing would hold up the requests of the main thread. */
import { answerWith } from '../thread/at-work.mjs';
import { repaired } from './repair.js';

answerWith(repaired);
