import { brand } from './brand.js';
import { compare } from './compare.js';
import { contacts } from './contacts.js';
import { documents } from './documents.js';
import { holders } from './holders.js';
import { hours } from './hours.js';
import { mail } from './mail.js';
import { readiness } from './readiness.js';
import { reminders } from './reminders.js';
import { reviews } from './reviews.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const de = {
  language: 'de',
  brand,
  compare,
  contacts,
  holders,
  hours,
  mail,
  terms,
  web,
  documents,
  readiness,
  reminders,
  reviews,
};
