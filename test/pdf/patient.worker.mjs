/** Says again what it is asked, but never answers “wait”. */
import { answerWith } from '../../src/pdf/thread/at-work.mjs';

answerWith((question) => (question === 'wait' ? new Promise(() => undefined) : question));
