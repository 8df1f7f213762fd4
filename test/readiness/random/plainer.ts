import {
  type Absence,
  type EscalationPolicy,
  type Roster,
  type Weekday,
  type Window,
} from '../../../src/domain/plan/plan.js';
import { isInClockChange, offsetAt, plusDays } from '../reference/time.js';
import { type Change, ofOwners, ofPeople, ofPlan, ofRosters, ofWindows, ofZones } from './changes.js';
import { ownerIds } from './holders.js';
import { type Situation } from './situations.js';

/** What is odd about random situations, and each as a change that takes it out. */
export const plainer: Record<string, Change> = {
  'clock changes': ofZones(withoutClockChange),
  'zones that never change their clocks': ofZones((zone) => (neverChange.includes(zone) ? 'Europe/Vienna' : zone)),
  'offsets that are no whole hours': ofZones((zone, { from }) => (offsetAt(zone, from) % 60 === 0 ? zone : 'UTC')),
  'zones of people': ofPeople((person) => ({ ...person, timeZone: undefined })),
  'windows past midnight': ofWindows((window) => [isPastMidnight(window) ? { ...window, to: '24:00' } : window]),
  'public holidays': ofWindows((window) => [{ ...window, holidays: true }]),
  'windows past midnight that begin or end on a holiday': ofWindows(cutAtMidnight),
  absences: ofPeople((person) => ({ ...person, absences: [] })),
  'last days of absences': ofPeople((person) => ({ ...person, absences: person.absences?.map(dayLess) })),
  'turns on rosters': ofRosters((roster) => ({ ...roster, members: roster.members.slice(0, 1) })),
  'handovers while the clock changes': ofRosters(afterClockChange),
  'owners without holders': ofOwners((owner, { people }) => {
    return owner.holders.length > 0 ? owner : { ...owner, holders: people.map(({ id }) => id) };
  }),
  'channels that nobody watches': ofPlan((plan) => {
    const watched = plan.channels.map(({ monitor, ...channel }) => {
      return { ...channel, monitor: monitor.roles.length > 0 ? monitor : { ...monitor, roles: ownerIds } };
    });
    return { ...plan, channels: watched };
  }),
  'roles in two steps': ofPlan((plan) => ({ ...plan, escalation: plan.escalation.map(withDistinctRoles) })),
  'approvals in advance': ofPlan((plan) => ({ ...plan, scenarios: [] })),
  'periods of one day': (situation) => ({ ...situation, days: Math.max(2, situation.days) }),
  'somebody who is taken away': (situation) => ({ ...situation, away: [] }),
  'two people who cannot be reached': withUnreachable(1),
};

export function withUnreachable(most: number): Change {
  return (situation) => ({ ...situation, unreachable: Math.min(most, situation.unreachable) });
}

const neverChange = ['Asia/Kolkata', 'Asia/Kathmandu', 'UTC'];

/** The clock stays as it is when the period begins; where that is no whole hour from UTC the zone stays too. */
function withoutClockChange(zone: string, { from }: Situation): string {
  const hours = offsetAt(zone, from) / 60;
  if (!Number.isInteger(hours) || hours === 0) return hours === 0 ? 'UTC' : zone;
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

function isPastMidnight({ from, to }: Window): boolean {
  return to <= from && to !== '00:00' && from !== '24:00';
}

/** Two windows, each of which a holiday on its own date takes away. */
function cutAtMidnight(window: Window): Window[] {
  if (!isPastMidnight(window)) return [window];
  return [
    { ...window, to: '24:00' },
    { ...window, from: '00:00', days: window.days.map(nextDay) },
  ];
}

function nextDay(day: Weekday): Weekday {
  const next = { mon: 'tue', tue: 'wed', wed: 'thu', thu: 'fri', fri: 'sat', sat: 'sun', sun: 'mon' } as const;
  return next[day];
}

function dayLess({ from, to }: Absence): Absence {
  return { from, to: plusDays(to, -1) };
}

/** Handed over two hours later on the wall, where that happens while the clock changes within the period. */
function afterClockChange(roster: Roster, { plan, from, days }: Situation): Roster {
  const { handover } = roster;
  const zone = roster.timeZone ?? plan.company.timeZone;
  const until = plusDays(from, days);
  for (let date = handover.from; date <= until; date = plusDays(date, handover.everyDays)) {
    if (date < from || !isInClockChange(zone, date, handover.at)) continue;
    const hour = (Number(handover.at.slice(0, 2)) + 2) % 24;
    return { ...roster, handover: { ...handover, at: `${String(hour).padStart(2, '0')}${handover.at.slice(2)}` } };
  }
  return roster;
}

function withDistinctRoles(policy: EscalationPolicy): EscalationPolicy {
  const left = new Set([...ownerIds, 'support']);
  const steps = policy.steps.map((step) => {
    const role = left.has(step.role) ? step.role : ([...left][0] ?? step.role);
    left.delete(role);
    return { ...step, role };
  });
  return { ...policy, steps };
}
