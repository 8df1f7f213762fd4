import { documents } from './documents.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const de = { terms, web, documents };
