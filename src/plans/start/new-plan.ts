import { type Company, type Locale, type Plan, type Severity } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';

const zones: Record<string, string> = {
  AT: 'Europe/Vienna',
  DE: 'Europe/Berlin',
  CH: 'Europe/Zurich',
  GB: 'Europe/London',
};
export const countries = Object.keys(zones);

/** The company as a new plan knows it: its name, and what follows from its country. */
export function newCompany(name: string, country: string): Company {
  return {
    name,
    timeZone: zones[country] ?? 'Europe/Vienna',
    ...(country in zones ? { holidayRegion: country } : {}),
  };
}

/** A plan with nothing but its company and the four usual severities. */
export function newPlan(name: string, locale: Locale, country: string): Plan {
  const t = translator(locale);
  return {
    format: 'crisis-plan/1',
    locale,
    title: t('web.newPlan.title', { name }).slice(0, 200),
    classification: 'confidential',
    company: newCompany(name, country),
    people: [],
    rosters: [],
    owners: [],
    agencies: [],
    severities: severities(locale),
    activities: [],
    channels: [],
    escalation: [],
    scenarios: [],
    stakeholders: [],
    notifications: [],
    exercises: [],
  };
}

function severities(locale: Locale): Severity[] {
  const t = translator(locale);
  return ['issue', 'incident', 'crisis', 'severe-crisis'].map((id, index) => ({
    id,
    name: t(`web.newPlan.severities.${id}.name`),
    rank: index + 1,
    triggers: t(`web.newPlan.severities.${id}.triggers`).split('\n'),
  }));
}
