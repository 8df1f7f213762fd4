import { type Company } from '../plan/plan.js';
import { type CatalogueDuty } from './catalogue.js';
import { duties } from './duties.js';

export type DutyTopic =
  'personal-data' | 'cyber' | 'critical' | 'product' | 'work-accident' | 'finance' | 'capital-market';
type Jurisdiction = CatalogueDuty['jurisdiction'];

const byTopic: Record<DutyTopic, Partial<Record<Jurisdiction, string>>> = {
  'personal-data': { AT: 'at-gdpr', DE: 'de-gdpr', CH: 'ch-data-protection', UK: 'uk-gdpr', EU: 'eu-gdpr' },
  cyber: { AT: 'at-nisg', DE: 'de-bsig', CH: 'ch-cyberattack', UK: 'uk-nis', EU: 'eu-nis2' },
  critical: { AT: 'at-rkeg', DE: 'de-kritis' },
  product: {
    AT: 'eu-product-safety',
    DE: 'eu-product-safety',
    CH: 'ch-product-safety',
    UK: 'uk-product-safety',
    EU: 'eu-product-safety',
  },
  'work-accident': { AT: 'at-work-accident', DE: 'de-work-accident' },
  finance: { AT: 'eu-dora', DE: 'eu-dora', CH: 'ch-finma', UK: 'uk-fca', EU: 'eu-dora' },
  'capital-market': { AT: 'eu-mar', DE: 'eu-mar', EU: 'eu-mar' },
};

const zones: Record<string, Jurisdiction> = {
  'Europe/Vienna': 'AT',
  'Europe/Berlin': 'DE',
  'Europe/Zurich': 'CH',
  'Europe/London': 'UK',
};
const own: Record<string, Jurisdiction> = { AT: 'AT', DE: 'DE', CH: 'CH', GB: 'UK' };
const otherMembers = 'BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The duties of these topics where the company is: by its holiday region, else by its time zone; none elsewhere. */
export function dutiesFor(topics: DutyTopic[], company: Pick<Company, 'timeZone' | 'holidayRegion'>): CatalogueDuty[] {
  const jurisdiction = jurisdictionOf(company);
  if (jurisdiction === undefined) return [];
  const ids = topics.map((topic) => byTopic[topic][jurisdiction]);
  return ids.flatMap((wanted) => duties.filter(({ id }) => id === wanted));
}

/** Whose law holds for the company; undefined where the catalogue has none. */
export function jurisdictionOf({
  timeZone,
  holidayRegion,
}: Pick<Company, 'timeZone' | 'holidayRegion'>): Jurisdiction | undefined {
  const country = holidayRegion?.slice(0, 2);
  if (country === undefined) return zones[timeZone];
  return own[country] ?? (otherMembers.includes(country) ? 'EU' : undefined);
}
