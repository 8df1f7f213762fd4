import { describe, expect, it } from '@jest/globals';
import { type Activity, type Locale, type Person, type Plan } from '../plan/plan.js';
import { parsePlan } from '../plan/parse.js';
import { brokenReferences } from '../plan/references.js';
import { planSchema } from '../plan/schema.js';
import { readiness } from '../readiness/readiness.js';
import { findings, impossible } from '../rules/findings.js';
import {
  activities,
  asActivity,
  asChannel,
  asNotification,
  asPolicy,
  asScenario,
  asSeverity,
  asStakeholder,
  asSupportRole,
  channels,
  duties,
  functions,
  legalNotice,
  policies,
  scenarios,
  severities,
  stakeholders,
  starterKinds,
  starterPlan,
  supportRoles,
} from './index.js';
import { starters } from './starter-kinds.js';

const today = '2026-11-23';
const locales: Locale[] = ['de', 'en'];
const places = [
  { country: 'AT', timeZone: 'Europe/Vienna', holidayRegion: 'AT-9' },
  { country: 'DE', timeZone: 'Europe/Berlin', holidayRegion: 'DE-BY' },
  { country: 'CH', timeZone: 'Europe/Zurich', holidayRegion: 'CH-ZH' },
  { country: 'UK', timeZone: 'Europe/London', holidayRegion: 'GB-ENG' },
  { country: 'EU', timeZone: 'Europe/Rome', holidayRegion: 'IT' },
];
const variants = starterKinds.flatMap(({ kind }) =>
  locales.flatMap((locale) => places.map((place) => ({ kind, locale, ...place }))),
);

const start = ({ kind, locale, timeZone, holidayRegion }: (typeof variants)[number]): Plan =>
  starterPlan(kind, { company: { name: 'Musterhaus', timeZone, holidayRegion }, locale, today });
const firstVariantOf = (locale: Locale) =>
  starterKinds.flatMap(({ kind }) =>
    variants.filter((each) => each.kind === kind && each.locale === locale).slice(0, 1),
  );

/** Each owner held by two people of its own who are on duty day and night. */
function filled(plan: Plan): Plan {
  const always = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, from: '00:00', to: '24:00', holidays: true },
  ];
  const people = plan.owners.flatMap(({ id }): Person[] =>
    ['one', 'two'].map((suffix) => ({
      id: `${id}-${suffix}`,
      name: `${id} ${suffix}`,
      agency: null,
      phones: [{ label: 'mobile', number: '+436641234567' }],
      dutyHours: always.map((window) => ({ ...window, days: [...window.days] })),
      contactConfirmedOn: today,
    })),
  );
  const owners = plan.owners.map((owner) => ({ ...owner, holders: [`${owner.id}-one`, `${owner.id}-two`] }));
  return { ...plan, people, owners };
}

describe('what the catalogue offers', () => {
  const lists: Record<string, { id: string }[]> = {
    functions,
    supportRoles,
    severities,
    activities,
    channels: channels.map(({ type }) => ({ id: type.replace('_', '-') })),
    duties,
    stakeholders,
    steps: Object.values(policies).flat(),
  };

  it.each(Object.keys(lists))('%s have ids that are valid and used once', (name) => {
    const ids = (lists[name] ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
  });

  it('is enough for a plan', () => {
    expect(functions).toHaveLength(18);
    expect(supportRoles).toHaveLength(10);
    expect(severities).toHaveLength(4);
    const rows = (phase: string) => activities.filter((activity) => activity.phase === phase).length;
    expect(rows('before')).toBeGreaterThanOrEqual(11);
    expect(rows('during')).toBeGreaterThanOrEqual(18);
    expect(rows('after')).toBeGreaterThanOrEqual(7);
    expect(activities.length).toBeGreaterThanOrEqual(36);
    for (const { triggers } of severities) expect(triggers.de.length).toBeGreaterThanOrEqual(4);
    for (const { handoverSteps } of supportRoles) {
      expect(handoverSteps.de.length).toBeGreaterThanOrEqual(2);
      expect(handoverSteps.de.length).toBeLessThanOrEqual(4);
    }
  });

  it('is written in both languages', () => {
    const all = [functions, supportRoles, severities, activities, channels, duties, stakeholders, policies, starters];
    const pairs = textsIn([...all, legalNotice]);
    expect(pairs.length).toBeGreaterThan(400);
    const same = pairs.filter(({ de, en }) => de.trim() === '' || en.trim() === '' || de === en).map(({ de }) => de);
    expect(same.every((text) => sharedNames.has(text))).toBe(true);
  });

  it('uses the quotation marks of each language', () => {
    const texts = textsIn([functions, supportRoles, severities, activities, duties, stakeholders, policies, starters]);
    for (const { de, en } of texts) {
      expect(de).not.toMatch(/["'“](?=\p{L})|”/u);
      expect(en).not.toMatch(/["']|„/);
    }
  });

  it('has lines as short as the format asks', () => {
    const named = [functions, supportRoles, severities, activities, channels, duties, stakeholders].flat();
    const lines = [
      ...named.map(({ name }) => name),
      ...duties.flatMap(({ law, recipient }) => [law, recipient]),
      ...Object.values(policies).flatMap((steps) => steps.map(({ name }) => name)),
    ];
    for (const { de, en } of lines) {
      expect(de.length).toBeLessThanOrEqual(120);
      expect(en.length).toBeLessThanOrEqual(120);
    }
  });
});

describe('the suggested letters', () => {
  const count = (letters: object, letter: string) => Object.values(letters).filter((each) => each === letter).length;

  it.each(activities)(
    '$id has one A, one or two Rs, few Cs, and somebody who knows of it',
    ({ owners, supportRoles }) => {
      const all = { ...owners, ...supportRoles };
      expect(count(owners, 'A')).toBe(1);
      expect(count(owners, 'R')).toBeGreaterThanOrEqual(1);
      expect(count(owners, 'R')).toBeLessThanOrEqual(2);
      expect(count(all, 'C')).toBeLessThanOrEqual(3);
      expect(count(owners, 'C') + count(owners, 'I')).toBeGreaterThanOrEqual(1);
    },
  );

  it('give agencies nothing but support, advice and information, and no support where the company speaks', () => {
    for (const { voice, supportRoles } of activities) {
      for (const letter of Object.values(supportRoles)) expect(voice ? ['C', 'I'] : ['S', 'C', 'I']).toContain(letter);
    }
  });

  it('make nobody accountable for more than a third of the rows', () => {
    for (const { id } of functions) {
      const accountable = activities.filter(({ owners }) => owners[id] === 'A').length;
      expect(accountable * 3).toBeLessThanOrEqual(activities.length);
    }
  });

  it('give every function something to do, and every support role a place', () => {
    for (const { id } of functions) {
      expect(activities.some(({ owners }) => owners[id] === 'R' || owners[id] === 'A')).toBe(true);
    }
    for (const { id } of supportRoles) expect(activities.some((each) => each.supportRoles[id])).toBe(true);
  });
});

describe('channels and their promises', () => {
  it('exist for every type of the format', () => {
    const types = planSchema.$defs.channel.properties.type.enum;
    expect(channels.map(({ type }) => type).sort()).toEqual([...types].sort());
  });

  it.each(channels)('$type has a first reaction on all levels and a statement on the upper three', (channel) => {
    const levels = (kind: string) =>
      channel.responseTimes.filter((time) => time.kind === kind).map(({ severity }) => severity);
    expect(levels('first_reaction')).toEqual(['issue', 'incident', 'crisis', 'severe-crisis']);
    expect(levels('statement')).toEqual(['incident', 'crisis', 'severe-crisis']);
    for (const { withinMinutes, outsideServiceHoursMinutes: outside } of channel.responseTimes) {
      if (typeof outside === 'number') expect(outside).toBeGreaterThanOrEqual(withinMinutes);
    }
  });
});

describe('notification duties', () => {
  it('cover Austria, Germany, Switzerland, the Union and the United Kingdom', () => {
    expect(new Set(duties.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['AT', 'DE', 'CH', 'EU', 'UK']));
  });

  it('say when and where they were checked, and leave time for the work', () => {
    for (const duty of duties) {
      expect(duty.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(duty.source).not.toBe('');
      expect(2 * duty.answerWithinMinutes + duty.workMinutes).toBeLessThanOrEqual(duty.withinMinutes);
    }
  });
});

describe('a starter plan', () => {
  it('is offered for five kinds, each built of parts that exist', () => {
    expect(starterKinds).toHaveLength(5);
    for (const starter of starters) {
      const has = (things: { id: string }[], ids: string[]) =>
        expect(ids.filter((id) => !things.some((thing) => thing.id === id))).toEqual([]);
      has(functions, starter.functions);
      has(scenarios, starter.scenarios);
      has(stakeholders, starter.stakeholders);
      has(activities, starter.without);
      expect(starter.scenarios.length).toBeGreaterThanOrEqual(8);
      expect(starter.scenarios.length).toBeLessThanOrEqual(12);
      expect(starter.stakeholders.length).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(variants)('$kind, $locale, $country: is a plan file with nothing impossible and no loose end', (variant) => {
    const plan = start(variant);
    expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
    expect(impossible(plan)).toEqual([]);
    expect(brokenReferences(plan)).toEqual([]);
    expect(plan.exercises).toHaveLength(3);
    expect(plan.validUntil).toBe('2027-11-23');
    expect(plan.notifications.length).toBeGreaterThan(0);
  });

  it.each(variants)('$kind, $locale, $country: has no errors once people hold the functions', (variant) => {
    const found = findings(filled(start(variant)), { today });
    expect(found.filter(({ level }) => level !== 'warning')).toEqual([]);
    const aboutTheMatrix = new Set(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W9', 'W11', 'W16']);
    expect(found.filter(({ code }) => aboutTheMatrix.has(code))).toEqual([]);
  });

  it.each(firstVariantOf('de'))('$kind: keeps every promise when everybody can be reached', (variant) => {
    const { promises } = readiness(filled(start(variant)), { from: '2026-12-21', days: 14, unreachable: 0 });
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.filter(({ tolerance }) => tolerance < 0)).toEqual([]);
  });

  it('names the duties of the country, by holiday region or by time zone', () => {
    const laws = (company: { timeZone: string; holidayRegion?: string }) =>
      starterPlan('bank', { company: { name: 'Musterbank', ...company }, locale: 'de', today }).notifications.map(
        ({ id }) => id,
      );
    expect(laws({ timeZone: 'Europe/Vienna', holidayRegion: 'AT' })).toEqual(['at-gdpr', 'eu-dora', 'eu-mar']);
    expect(laws({ timeZone: 'Europe/Zurich' })).toEqual(['ch-data-protection', 'ch-finma']);
    expect(laws({ timeZone: 'Asia/Tokyo' })).toEqual([]);
  });

  it('keeps a long company name within the length of a title', () => {
    const company = { name: 'ü'.repeat(200), timeZone: 'Europe/Vienna' };
    expect(parsePlan(starterPlan('bank', { company, locale: 'de', today })).ok).toBe(true);
  });
});

describe('taking a part over into a plan', () => {
  const plan = starterPlan('small-company', {
    company: { name: 'Musterhaus', timeZone: 'Europe/Vienna' },
    locale: 'de',
    today,
  });
  const nobody: Plan = { ...plan, owners: [] };
  const item = <T>(things: T[], at = 0): T => {
    const thing = things[at];
    if (thing === undefined) throw new Error('no such thing');
    return thing;
  };
  const letters = ({ assignments }: Activity, letter: string) =>
    Object.keys(assignments).filter((id) => assignments[id] === letter);

  it('gives an id that the plan does not have yet', () => {
    expect(asActivity(item(activities, 1), plan, 'de').id).toBe('monitoring-setup-2');
    expect(asChannel(item(channels), plan, 'de')?.id).toBe('facebook-2');
    expect(asSeverity(item(severities), plan, 'de').id).toBe('issue-2');
    expect(asScenario(item(scenarios), plan, 'de').id).toBe('online-firestorm-2');
  });

  it.each(activities)('$id: one A and an R also where few functions exist', (activity) => {
    for (const owners of [plan.owners, plan.owners.slice(0, 2), [{ id: 'chef', function: 'Chef:in', holders: [] }]]) {
      const row = asActivity(activity, { ...plan, owners }, 'de');
      expect(letters(row, 'A')).toHaveLength(1);
      expect(letters(row, 'R').length).toBeGreaterThanOrEqual(owners.length > 1 ? 1 : 0);
      expect(Object.keys(row.assignments).every((id) => owners.some((owner) => owner.id === id))).toBe(true);
    }
  });

  it('finds an owner of another id by the name of the function', () => {
    const owners = [
      { id: 'ceo', function: 'Geschäftsführung', holders: [] },
      { id: 'comms', function: 'Leitung Kommunikation', holders: [] },
    ];
    const row = asActivity(item(activities.filter(({ id }) => id === 'release')), { ...plan, owners }, 'en');
    expect(row.assignments).toMatchObject({ ceo: 'A', comms: 'R' });
  });

  it('asks nothing of an agency that the plan does not have, and supports where it has one', () => {
    const role = asSupportRole(item(supportRoles, 3), plan, { locale: 'de', today });
    expect(role.handover).toMatchObject({ to: 'social-media', by: '2027-11-23' });
    const agencies = [{ id: 'agentur', name: 'Agentur', supportRoles: [role] }];
    const setup = item(activities, 1);
    expect(asActivity(setup, plan, 'de').assignments).not.toHaveProperty('agency-monitoring');
    expect(asActivity(setup, { ...plan, agencies }, 'de').assignments).toHaveProperty('agency-monitoring', 'S');
  });

  it('has no channel, duty or escalation without owners, and leaves out what is optional', () => {
    expect(asChannel(item(channels), nobody, 'de')).toBeNull();
    expect(asNotification(item(duties), nobody, 'de')).toBeNull();
    expect(asPolicy('crisis', nobody, 'de')).toBeNull();
    expect(asStakeholder(item(stakeholders), nobody, 'de')).not.toHaveProperty('owner');
    expect(asSeverity(item(severities), nobody, 'de')).not.toHaveProperty('declaredBy');
    expect(asScenario(item(scenarios), nobody, 'de').firstHour?.every(({ owner }) => owner === undefined)).toBe(true);
  });

  it('says at a duty when it was checked and that it is no advice', () => {
    const trigger = asNotification(item(duties), plan, 'en')?.trigger;
    expect(trigger).toContain('Checked on 23 November 2026.');
    expect(trigger).toContain('No legal advice.');
  });

  it('gives a scenario the nearest severity, the higher one in doubt, and texts for the channels that exist', () => {
    const two = [
      { id: 'klein', name: 'Klein', rank: 1 },
      { id: 'gross', name: 'Groß', rank: 3 },
    ];
    const taken = asScenario(item(scenarios), { ...plan, severities: two, channels: [] }, 'de');
    expect(taken.severity).toBe('gross');
    expect(new Set(taken.statements?.map(({ kind }) => kind))).toEqual(new Set(['internal', 'answer']));
  });
});

/** Names that are the same in both languages. */
const sharedNames = new Set([
  'Community-Management',
  'Public Affairs',
  'Investor Relations',
  'Forum',
  'Newsletter',
  'FINMA',
  'SUP 15.3.1 R, Principle 11',
  'Information Commissioner’s Office (ICO)',
  'Bank',
]);

function textsIn(value: unknown): { de: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { de, en } = value as { de?: unknown; en?: unknown };
  if (typeof de === 'string' && typeof en === 'string') return [{ de, en }];
  if (Array.isArray(de) && Array.isArray(en)) {
    expect(de).toHaveLength(en.length);
    return (de as string[]).map((text, i) => ({ de: text, en: String((en as unknown[])[i]) }));
  }
  return Object.values(value).flatMap(textsIn);
}
