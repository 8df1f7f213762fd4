/** Reads and paints finished documents in a thread of its own: a quarter of a second a page. */
import { answerWith } from '../thread/at-work.mjs';
import { pageFacts } from './page-facts.js';
import { pagePicture } from './page-picture.js';

answerWith(({ pdf, page }) => (page === null ? pageFacts(pdf) : pagePicture(pdf, page)));
