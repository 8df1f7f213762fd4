import { documents } from './documents.js';
import { hours } from './hours.js';
import { readiness } from './readiness.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const en = { language: 'en', hours, terms, web, documents, readiness };
