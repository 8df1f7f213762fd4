/** Finishes printed files in a thread of its own: a tenth of a second of computing would hold up the requests of the main thread. */
import { answerWith } from '../thread/at-work.mjs';
import { finished } from './finished.js';

answerWith(finished);
