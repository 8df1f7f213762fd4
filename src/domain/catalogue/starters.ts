import { type Channel, type Company, type LocalDate, type Locale, type Plan } from '../plan/plan.js';
import { activities } from './activities.js';
import { type SeverityId, type Text } from './catalogue.js';
import { channels } from './channels.js';
import { functions } from './functions.js';
import { scenarios } from './scenarios/index.js';
import { severities } from './severities.js';
import { stakeholders } from './stakeholders.js';
import { dutiesFor } from './starter-duties.js';
import { exercisesFor } from './starter-exercises.js';
import { starters, type Starter, type StarterKind } from './starter-kinds.js';
import { starterPrinciples } from './starter-texts.js';
import { asActivity, asChannel, asNotification, asOwner, asSeverity, asStakeholder, inOneYear } from './take.js';
import { asPolicy } from './take-policy.js';
import { asScenario } from './take-scenario.js';

export interface StarterOptions {
  company: Pick<Company, 'name' | 'timeZone' | 'holidayRegion'>;
  locale: Locale;
  /** in the company's zone; the plan is valid for a year from it */
  today: LocalDate;
}

/** What is offered where a plan is begun. */
export const starterKinds: { kind: StarterKind; name: Text; line: Text }[] = starters.map(({ kind, name, line }) => ({
  kind,
  name,
  line,
}));

const longestLine = 200;

/**
 * A complete plan of this kind without people and agencies: once each function has a holder and a deputy who are on call
 * round the clock, it has no errors and keeps its promises with everybody reachable.
 */
export function starterPlan(kind: StarterKind, { company, locale, today }: StarterOptions): Plan {
  const starter = starters.find((each) => each.kind === kind);
  if (!starter) throw new Error(`no such starter: ${kind}`);
  let plan: Plan = emptyPlan(company, locale, today);
  plan = { ...plan, owners: ownersOf(starter, locale) };
  plan = { ...plan, severities: severities.map((each) => asSeverity(each, plan, locale)) };
  plan = { ...plan, activities: activitiesOf(starter).map((each) => asActivity(each, plan, locale)) };
  plan = { ...plan, channels: channelsOf(starter, plan, locale) };
  plan = { ...plan, escalation: severityIds.flatMap((id) => asPolicy(id, plan, locale) ?? []) };
  plan = {
    ...plan,
    stakeholders: picked(stakeholders, starter.stakeholders).map((each) => asStakeholder(each, plan, locale)),
  };
  plan = { ...plan, scenarios: picked(scenarios, starter.scenarios).map((each) => asScenario(each, plan, locale)) };
  const duties = dutiesFor(starter.duties, company);
  plan = { ...plan, notifications: duties.flatMap((each) => asNotification(each, plan, locale) ?? []) };
  return { ...plan, exercises: exercisesFor(plan, locale) };
}

const severityIds: SeverityId[] = severities.map(({ id }) => id);

function emptyPlan(company: StarterOptions['company'], locale: Locale, today: LocalDate): Plan {
  const title =
    locale === 'de' ? `Krisenkommunikationsplan ${company.name}` : `Crisis communication plan ${company.name}`;
  return {
    format: 'crisis-plan/1',
    locale,
    title: Array.from(title).slice(0, longestLine).join(''),
    classification: 'confidential',
    validUntil: inOneYear(today),
    principles: starterPrinciples(locale),
    company: {
      ...company,
      serviceHours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00', holidays: false }],
    },
    people: [],
    rosters: [],
    owners: [],
    agencies: [],
    severities: [],
    activities: [],
    channels: [],
    escalation: [],
    scenarios: [],
    stakeholders: [],
    notifications: [],
    exercises: [],
  };
}

function ownersOf({ functions: ids, names }: Starter, locale: Locale) {
  return picked(functions, ids).map((fn) => {
    const owner = asOwner(fn, locale);
    return { ...owner, function: names[fn.id]?.[locale] ?? owner.function };
  });
}

function activitiesOf({ without }: Starter) {
  return activities.filter(({ id }) => !without.includes(id));
}

function channelsOf(starter: Starter, plan: Plan, locale: Locale): Channel[] {
  return starter.channels.flatMap((type) =>
    channels.flatMap((each) => (each.type === type ? (asChannel(each, plan, locale) ?? []) : [])),
  );
}

/** The things with these ids, in this order. */
function picked<T extends { id: string }>(things: T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => things.filter((thing) => thing.id === id));
}
