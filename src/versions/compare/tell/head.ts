import { type Company, type Plan, type Principles } from '../../../domain/plan/plan.js';
import { type CollectionName } from '../../../domain/plan/collections.js';
import { parts, type Tellers } from '../teller.js';
import { fact, hours, inWords, line, longText, renamed, texts, theDate, theTerm } from './fields.js';

type Head = Omit<Plan, 'format' | 'escalation' | Exclude<CollectionName, 'support-roles' | 'steps'>>;

/** What a plan says of itself, its company and its principles. */
export const head: Tellers<Head> = {
  title: inWords('head.title', (words, title: string) => words.quote(title)),
  locale: inWords('head.locale', theTerm('locale')),
  classification: fact('classification', theTerm('classification')),
  validUntil: inWords('head.validUntil', theDate),
  principles: parts<Principles>({
    purpose: longText('purpose'),
    scope: longText('scope'),
    rules: texts('rules'),
    coreMessages: texts('coreMessages'),
  }),
  company: parts<Company>({
    name: renamed,
    legalName: line('legalName'),
    industry: line('industry'),
    timeZone: fact('timeZone', (words, zone) => words.zone(zone)),
    holidayRegion: fact('holidayRegion', (words, region) => words.region(region)),
    serviceHours: hours('serviceHours'),
  }),
};
