import { describe, expect, it } from '@jest/globals';
import { aPlanWith, aReadyPlanWith } from '../../test/builders/plan.builder.js';
import { ReadinessCheck } from '../domain/readiness/check.js';
import { readinessOf } from '../domain/readiness/readiness.js';
import { readinessReport } from './readiness-report.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
const office = [
  { days, from: '08:00', to: '12:00' },
  { days, from: '14:00', to: '18:00' },
];

describe('the readiness report', () => {
  it('tells a start at which a promise is broken, not a slower one that keeps the limit outside service hours', () => {
    const plan = aPlanWith({
      '/company/timeZone': 'UTC',
      '/company/serviceHours': [{ days, from: '08:00', to: '17:00' }],
      '/people/0/dutyHours': office,
      '/people/1/dutyHours': office,
      '/people/2/dutyHours': office,
      '/rosters/0/hours': [],
      '/channels/0/responseTimes/0/outsideServiceHoursMinutes': 5000,
    });
    const check = new ReadinessCheck(plan, { from: '2026-11-13', days: 7, unreachable: 0 });
    const lines = readinessReport(plan, check, readinessOf(check), 100);
    const title = lines.findIndex((line) => line.startsWith('How a promise breaks'));
    expect(lines.slice(0, title).join('\n')).toContain('Fri 13 Nov 2026');
    expect(lines.slice(title + 3)[0]).toContain('Fri 13 Nov 2026 11:35');
  });

  it('says how many promises are kept whoever cannot be reached, for each number that was asked for', () => {
    const plan = aReadyPlanWith();
    const check = new ReadinessCheck(plan, { from: '2026-11-13', days: 7, unreachable: 2 });
    const lines = readinessReport(plan, check, readinessOf(check), 100);
    const all = check.promises.length;
    expect(lines.slice(3, 6)).toEqual([
      `${all} of ${all} promises are kept with everybody reachable.`,
      `${all} of them whichever one person cannot be reached.`,
      '0 of them whichever 2 people cannot be reached.',
    ]);
  });
});
