import { brand } from './brand.js';
import { documents } from './documents.js';
import { holders } from './holders.js';
import { hours } from './hours.js';
import { readiness } from './readiness.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const de = { language: 'de', brand, holders, hours, terms, web, documents, readiness };
