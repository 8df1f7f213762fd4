import { DateTime } from 'luxon';
import { freshId } from '../plan/ids.js';
import {
  type Activity,
  type Channel,
  type Locale,
  type LocalDate,
  type Notification,
  type Owner,
  type Plan,
  type Severity,
  type Stakeholder,
  type SupportRole,
} from '../plan/plan.js';
import {
  type CatalogueActivity,
  type CatalogueChannel,
  type CatalogueDuty,
  type CatalogueFunction,
  type CatalogueSeverity,
  type CatalogueStakeholder,
  type CatalogueSupportRole,
} from './catalogue.js';
import { legalNotice } from './duties.js';
import { lettersFor } from './letters.js';
import { actingOwner, anyOwner } from './stand-ins.js';

/** An internal owner that nobody holds yet. It keeps the function's id, by which the other parts find it. */
export function asOwner(fn: CatalogueFunction, locale: Locale): Owner {
  return { id: fn.id, function: fn.name[locale], mandate: fn.mandate[locale], holders: [] };
}

/** A support role that nobody holds yet, handed over within a year to the owner who takes the work on, if there is one. */
export function asSupportRole(
  role: CatalogueSupportRole,
  plan: Plan,
  { locale, today }: { locale: Locale; today: LocalDate },
): SupportRole {
  const to = actingOwner(plan, role.handoverTo);
  const handover = { by: inOneYear(today), steps: role.handoverSteps[locale] };
  return {
    id: role.id,
    name: role.name[locale],
    mandate: role.mandate[locale],
    service: role.service,
    holders: [],
    ...(to === undefined ? {} : { handover: { to, ...handover } }),
  };
}

/** A severity with a new id; who declares it is left out where nobody has the function or stands in for it. */
export function asSeverity(severity: CatalogueSeverity, plan: Plan, locale: Locale): Severity {
  const declaredBy = actingOwner(plan, severity.declaredBy);
  return {
    id: freshId(plan, 'severities', severity.id),
    name: severity.name[locale],
    rank: severity.rank,
    triggers: severity.triggers[locale],
    ...(declaredBy === undefined ? {} : { declaredBy }),
  };
}

/** A row of the responsibility matrix with letters for those that the plan has; see `lettersFor`. */
export function asActivity(activity: CatalogueActivity, plan: Plan, locale: Locale): Activity {
  return {
    id: freshId(plan, 'activities', activity.id),
    phase: activity.phase,
    name: activity.name[locale],
    note: activity.note[locale],
    voice: activity.voice,
    assignments: lettersFor(activity, plan),
  };
}

/** A channel with the response times for the severities that the plan has; null where the plan has no owners. */
export function asChannel(channel: CatalogueChannel, plan: Plan, locale: Locale): Channel | null {
  const owner = anyOwner(plan, channel.publisher);
  if (owner === undefined) return null;
  const monitors = new Set(channel.monitors.flatMap((fn) => actingOwner(plan, fn) ?? []));
  const severities = new Set(plan.severities.map(({ id }) => id));
  return {
    id: freshId(plan, 'channels', channel.type.replace('_', '-')),
    type: channel.type,
    name: channel.name[locale],
    audience: channel.audience[locale],
    monitor: { roles: monitors.size > 0 ? [...monitors] : [owner], checkEveryMinutes: channel.checkEveryMinutes },
    publish: {
      owner,
      answerWithinMinutes: channel.publishAnswerMinutes,
      workMinutes: channel.publishWorkMinutes,
    },
    responseTimes: channel.responseTimes
      .filter(({ severity }) => severities.has(severity))
      .map((time) => ({ ...time })),
    custody: { accountOwner: owner },
  };
}

/** A notification duty whose trigger also says when it was checked and that it is no advice; null without owners. */
export function asNotification(duty: CatalogueDuty, plan: Plan, locale: Locale): Notification | null {
  const owner = anyOwner(plan, duty.owner);
  if (owner === undefined) return null;
  const { withinMinutes, answerWithinMinutes, workMinutes } = duty;
  return {
    id: freshId(plan, 'notifications', duty.id),
    name: duty.name[locale],
    law: duty.law[locale],
    jurisdiction: duty.jurisdiction,
    recipient: duty.recipient[locale],
    trigger: `${duty.trigger[locale]}\n\n${checked(duty, locale)} ${legalNotice[locale]}`,
    owner,
    withinMinutes,
    answerWithinMinutes,
    workMinutes,
  };
}

/** A stakeholder without contact, which only the company knows. */
export function asStakeholder(stakeholder: CatalogueStakeholder, plan: Plan, locale: Locale): Stakeholder {
  const owner = actingOwner(plan, stakeholder.owner);
  return {
    id: freshId(plan, 'stakeholders', stakeholder.id),
    name: stakeholder.name[locale],
    group: stakeholder.group,
    note: stakeholder.note[locale],
    ...(owner === undefined ? {} : { owner }),
  };
}

/** The same date a year later, the day before where a leap day has none. */
export function inOneYear(today: LocalDate): LocalDate {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ years: 1 }).toFormat('yyyy-MM-dd');
}

function checked({ checkedOn }: CatalogueDuty, locale: Locale): string {
  const date = DateTime.fromISO(checkedOn, { zone: 'utc', locale: locale === 'de' ? 'de' : 'en-GB' });
  const written = date.toLocaleString(DateTime.DATE_FULL);
  return locale === 'de' ? `Geprüft am ${written}.` : `Checked on ${written}.`;
}
