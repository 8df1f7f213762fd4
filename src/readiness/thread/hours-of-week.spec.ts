import { describe, expect, it } from '@jest/globals';
import { HoursOfWeek, nothing } from './hours-of-week.js';

const minute = (instant: string) => Date.parse(instant) / 60_000;
const span = (from: string, until: string) => ({ from: minute(from), until: minute(until) });
const shown = (week: number[]) => Object.fromEntries([...week.entries()].filter(([, share]) => share > 0));

describe('the hours of a week', () => {
  it('are those on the wall of the company, Monday first', () => {
    const week = new HoursOfWeek('Europe/Vienna', '2026-12-07', 7);
    expect(shown(week.shares([span('2026-12-06T23:00Z', '2026-12-07T00:30Z')]))).toEqual({ 0: 1, 1: 0.5 });
    expect(shown(week.shares([span('2026-12-13T22:30Z', '2026-12-13T23:00Z')]))).toEqual({ 167: 0.5 });
  });

  it('are shares of all such hours in the period', () => {
    const fourWeeks = new HoursOfWeek('UTC', '2026-12-07', 28);
    const spans = [span('2026-12-08T10:00Z', '2026-12-08T11:00Z'), span('2026-12-15T10:00Z', '2026-12-15T10:30Z')];
    expect(shown(fourWeeks.shares(spans))).toEqual({ 34: 1.5 / 4 });
  });

  it('count a skipped hour as no time and one that occurs twice as two', () => {
    const spring = new HoursOfWeek('Europe/Vienna', '2026-03-29', 1);
    expect(shown(spring.shares([span('2026-03-28T23:00Z', '2026-03-29T22:00Z')]))).toEqual(
      Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [144 + hour, 1]).filter(([hour]) => hour !== 146)),
    );
    const autumn = new HoursOfWeek('Europe/Vienna', '2026-10-25', 1);
    expect(shown(autumn.shares([span('2026-10-25T00:00Z', '2026-10-25T01:00Z')]))).toEqual({ 146: 0.5 });
  });

  it('are empty where nothing breaks', () => {
    expect(new HoursOfWeek('UTC', '2026-12-07', 7).shares([])).toEqual(nothing());
  });
});
