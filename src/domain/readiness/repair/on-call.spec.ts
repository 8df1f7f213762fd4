import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePlan } from '../../plan/parse.js';
import { type Plan, type Weekday, type Window } from '../../plan/plan.js';
import { ReadinessCheck } from '../check.js';
import { readiness } from '../readiness.js';
import { repairs } from '../repairs.js';
import { daysOfWeek } from '../spoken.js';

const period = { from: '2026-12-01', days: 365, unreachable: 0 };
const plan = example('molkerei');

function example(name: string): Plan {
  const file = readFileSync(new URL(`../../../../test/fixtures/${name}.json`, import.meta.url), 'utf8');
  const parsed = parsePlan(JSON.parse(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

/** What somebody enters who reads no more than the sentence. */
function entered(text: string): Plan {
  const said = /^(?:Put|Run) (.+?) (?:on call|at these times as well): (.+)\.$/u.exec(text);
  if (!said?.[1] || !said[2]) throw new Error(text);
  const [who, hours] = [said[1], said[2]];
  const isNamed = (name: string) => who === name || who.startsWith(`the roster “${name}”`) || isListed(who, name);
  const longer = (own: Window[]) => [
    ...own.map((window) => (hours.includes('the hours so far then hold') ? { ...window, holidays: true } : window)),
    ...windowsSaid(hours),
  ];
  return {
    ...plan,
    people: plan.people.map((each) =>
      isNamed(each.name) ? { ...each, dutyHours: longer(each.dutyHours ?? []) } : each,
    ),
    rosters: plan.rosters.map((each) => (isNamed(each.name) ? { ...each, hours: longer(each.hours) } : each)),
  };
}

function isListed(who: string, name: string): boolean {
  const names = /^everybody who holds .+ \((.+)\)$/u.exec(who)?.[1] ?? '';
  return names.split(/, | and /u).includes(name);
}

function windowsSaid(hours: string): Window[] {
  const holidays = hours.includes('also on public holidays');
  if (hours.startsWith('round the clock')) {
    return [{ days: [...daysOfWeek], from: '00:00', to: '24:00', holidays: true }];
  }
  const times = /([A-Z][a-z]{2}(?:(?:–|, )[A-Z][a-z]{2})*) (\d\d:\d\d)(?:–| to ([A-Z][a-z]{2}) )(\d\d:\d\d)/gu;
  return [...hours.matchAll(times)].flatMap(([, days = '', from = '', last, to = '']) => {
    if (last === undefined) return [{ days: daysSaid(days), from, to, holidays }];
    return daysSaid(`${days}–${last}`).map((day, index, all) => ({
      days: [day],
      from: index === 0 ? from : '00:00',
      to: index === all.length - 1 ? to : '24:00',
      holidays,
    }));
  });
}

function daysSaid(text: string): Weekday[] {
  const places = text.split(/[–,] ?/u).map((day) => daysOfWeek.findIndex((each) => each === day.toLowerCase()));
  if (!text.includes('–')) return places.flatMap((place) => daysOfWeek[place] ?? []);
  const [first = 0, last = 0] = places;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => daysOfWeek[(first + index) % 7] ?? 'mon');
}

describe('longer duty, proposed for the promises of a real plan', () => {
  it('keeps what it says when no more is entered than the sentence says', () => {
    const check = new ReadinessCheck(plan, period);
    const broken = readiness(plan, period).promises.filter(({ tolerance }) => tolerance < 0);
    const found = broken.flatMap(({ promise }) => repairs(check, promise, 0)).filter(({ kind }) => kind === 'on_call');
    expect(found.length).toBeGreaterThan(5);
    const untrue = found.filter(({ promise, text }) => {
      const after = new ReadinessCheck(entered(text.en), period, check);
      return after.promises.every((each) => each.id !== promise || !after.isKept(each, 0, []));
    });
    expect(untrue.map(({ promise, text }) => `${promise}: ${text.en}`)).toEqual([]);
  });
});
