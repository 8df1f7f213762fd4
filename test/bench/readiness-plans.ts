import {
  type Channel,
  type EscalationPolicy,
  type Person,
  type Plan,
  type Window,
} from '../../src/domain/plan/plan.js';

const work: Window = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:00', holidays: false };
const always: Window = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  from: '00:00',
  to: '24:00',
  holidays: true,
};
const severities = ['low', 'middle', 'high', 'severe'];
const peopleInOwner = 3;

/** A plan of a company with so many people and channels; `isPlain`: no holidays, no absences, no clock changes. */
export function benchPlan(people: number, channels: number, isPlain = false): Plan {
  const persons = Array.from({ length: people }, (_, index) => personOf(index, isPlain));
  const groups = Math.floor(people / peopleInOwner);
  const owners = Array.from({ length: groups }, (_, group) => {
    const ids = persons.slice(group * peopleInOwner, (group + 1) * peopleInOwner).map(({ id }) => id);
    return { id: `o${group}`, function: `Owner ${group}`, holders: [...ids, 'roster:duty'] };
  });
  const zone = { timeZone: isPlain ? 'UTC' : 'Europe/Vienna', holidayRegion: isPlain ? undefined : 'AT-5' };
  return {
    ...{ format: 'crisis-plan/1', locale: 'en', title: `${people} people`, classification: 'internal' },
    company: { name: 'Company', ...zone, serviceHours: [work] },
    people: persons,
    rosters: [
      {
        id: 'duty',
        name: 'Duty phone',
        members: persons.slice(0, 4).map(({ id }) => id),
        handover: { from: '2026-11-02', at: '09:00', everyDays: 7 },
        hours: [always],
      },
    ],
    owners,
    severities: severities.map((id, index) => ({ id, name: id, rank: index + 1 })),
    channels: Array.from({ length: channels }, (_, index) => channelOf(index, groups)),
    escalation: severities.map((severity, index) => policyOf(severity, index, groups)),
    ...{ agencies: [], activities: [], scenarios: [], stakeholders: [], notifications: [], exercises: [] },
  };
}

function personOf(index: number, isPlain: boolean): Person {
  const day = String(1 + (index % 20)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  const start = `${String(6 + (index % 4)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`;
  const absence = { from: `2027-${month}-${day}`, to: `2027-${month}-${String(Number(day) + 7).padStart(2, '0')}` };
  return {
    id: `p${index}`,
    name: `Person ${index}`,
    agency: null,
    dutyHours: [{ ...work, from: start, holidays: isPlain }],
    absences: isPlain ? [] : [absence],
  };
}

function channelOf(index: number, groups: number): Channel {
  const time = (severity: string, kind: 'first_reaction' | 'statement', withinMinutes: number) => {
    return { severity, kind, withinMinutes, outsideServiceHoursMinutes: 3 * withinMinutes };
  };
  return {
    id: `c${index}`,
    type: 'other',
    name: `Channel ${index}`,
    monitor: { roles: [`o${index % groups}`], checkEveryMinutes: 15 },
    publish: { owner: `o${(index + 1) % groups}`, answerWithinMinutes: 5, workMinutes: 5 },
    responseTimes: [
      ...severities.map((severity) => time(severity, 'first_reaction', 90)),
      time('severe', 'statement', 240),
    ],
  };
}

function policyOf(severity: string, index: number, groups: number): EscalationPolicy {
  const steps = ['assess', 'decide', 'draft', 'approve'] as const;
  return {
    severity,
    steps: steps.map((action, place) => ({
      id: action,
      name: action,
      action,
      role: `o${(index + place) % groups}`,
      answerWithinMinutes: 10,
      workMinutes: 10,
      blocks: place < 2 ? 'first_reaction' : 'statement',
      withinMinutes: place === 0 ? 20 : null,
    })),
  };
}
