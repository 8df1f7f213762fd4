import { DateTime } from 'luxon';
import { type Id, type LocalDate, type Locale, type Person, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { holdersOf } from './roles.js';
import { dateDe, dateEn, de, en } from './words.js';

const confirmedForDays = 90;

/** E5: people who cannot be called. */
export const peopleRules = [noPhone];

/** W8: contact data that nobody has confirmed of late. */
export const contactRules = [unconfirmedContact];

function noPhone(plan: Plan): Finding[] {
  const holders = holdersOf(plan);
  return plan.people.flatMap((person, i) => {
    if (!holders.has(person.id) || (person.phones ?? []).length > 0) return [];
    return found(
      'E5',
      pointer('people', i, 'phones'),
      `${de(person.name)} hat keine Telefonnummer und kann nicht alarmiert werden: bitte mindestens eine eintragen.`,
      `${en(person.name)} has no phone number and cannot be called: enter at least one.`,
    );
  });
}

function unconfirmedContact(plan: Plan, today: LocalDate): Finding[] {
  const due = unconfirmedPeople(plan, today);
  return plan.people.flatMap((person, i) => {
    if (!due.has(person.id)) return [];
    const said = unconfirmed(person, today);
    return found('W8', pointer('people', i, 'contactConfirmedOn'), said.de, said.en);
  });
}

/** People on whom the plan relies, and whose contact data nobody has confirmed of late. */
export function unconfirmedPeople(plan: Plan, today: LocalDate): ReadonlySet<Id> {
  const needed = neededPeople(plan);
  const due = plan.people.filter(({ id, contactConfirmedOn: on }) => needed.has(id) && !isRecent(on, today));
  return new Set(due.map(({ id }) => id));
}

/** The first day on which somebody of them has to confirm contact data again; null: nobody has ever confirmed any. */
export function nextConfirmation(plan: Plan): LocalDate | null {
  const needed = neededPeople(plan);
  const confirmed = plan.people.flatMap(({ id, contactConfirmedOn: on }) => (on && needed.has(id) ? [on] : [])).sort();
  const [first] = confirmed;
  if (first === undefined) return null;
  return DateTime.fromISO(first, { zone: 'utc' })
    .plus({ days: confirmedForDays + 1 })
    .toFormat('yyyy-MM-dd');
}

function unconfirmed({ name, contactConfirmedOn: last }: Person, today: LocalDate): Record<Locale, string> {
  if (last === undefined) {
    return {
      de: `Die Kontaktdaten von ${de(name)} wurden noch nie bestätigt: bitte bestätigen lassen.`,
      en: `The contact data of ${en(name)} were never confirmed: have them confirmed.`,
    };
  }
  if (last > today) {
    return {
      de: `Die Kontaktdaten von ${de(name)} gelten nicht als bestätigt, der ${dateDe(last)} liegt in der Zukunft: bitte den Tag der letzten Bestätigung eintragen.`,
      en: `The contact data of ${en(name)} do not count as confirmed, ${dateEn(last)} lies in the future: enter the day on which they were last confirmed.`,
    };
  }
  return {
    de: `Die Kontaktdaten von ${de(name)} wurden zuletzt am ${dateDe(last)} bestätigt, vor mehr als ${confirmedForDays} Tagen: bitte neu bestätigen lassen.`,
    en: `The contact data of ${en(name)} were last confirmed on ${dateEn(last)}, more than ${confirmedForDays} days ago: have them confirmed again.`,
  };
}

/** People on whom the plan relies: holders, roster members, admins of channels. */
function neededPeople(plan: Plan): ReadonlySet<Id> {
  const members = plan.rosters.flatMap((roster) => roster.members);
  const admins = plan.channels.flatMap((channel) => channel.custody?.admins ?? []);
  return new Set([...holdersOf(plan), ...members, ...admins]);
}

function isRecent(confirmedOn: LocalDate | undefined, today: LocalDate): boolean {
  if (confirmedOn === undefined || confirmedOn > today) return false;
  return (
    confirmedOn >= DateTime.fromISO(today, { zone: 'utc' }).minus({ days: confirmedForDays }).toFormat('yyyy-MM-dd')
  );
}
