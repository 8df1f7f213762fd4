import { describe, expect, it } from '@jest/globals';
import { aPlanWith } from '../../../test/builders/plan.builder.js';
import { type Plan } from '../plan/plan.js';
import { ReadinessCheck } from './check.js';
import { readinessFigures } from './figures.js';
import { instantText } from './instants.js';
import { limitAt, tellingStart } from './telling.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
const office = [
  { days, from: '08:00', to: '12:00' },
  { days, from: '14:00', to: '18:00' },
];
/** A Friday without a public holiday near it. */
const period = { from: '2026-11-13', days: 7, unreachable: 0 };

/** Nobody is on duty at noon, which is too long in service hours; at weekends it takes longer, as it may. */
function noonPlan(outsideServiceHoursMinutes: number, withinMinutes = 60): Plan {
  return aPlanWith({
    '/company/timeZone': 'UTC',
    '/company/serviceHours': [{ days, from: '08:00', to: '17:00' }],
    '/people/0/dutyHours': office,
    '/people/1/dutyHours': office,
    '/people/2/dutyHours': office,
    '/rosters/0/hours': [],
    '/channels/0/responseTimes/0/withinMinutes': withinMinutes,
    '/channels/0/responseTimes/0/outsideServiceHoursMinutes': outsideServiceHoursMinutes,
  });
}

function told(plan: Plan) {
  const check = new ReadinessCheck(plan, period);
  const [first] = readinessFigures(check).promises.filter(({ promise }) => promise.id.startsWith('first_reaction'));
  const level = first?.answer.levels[0];
  if (!first || !level) throw new Error('There is no such promise');
  const start = tellingStart(check, first.promise, level);
  return { check, ...first, level, start };
}

describe('what is told of a promise that is broken', () => {
  it('is a start at which it is broken, where the slowest keeps the limit outside service hours', () => {
    const { check, promise, level, story, start } = told(noonPlan(5000));
    expect(level.brokenMinutes).toBeGreaterThan(0);
    expect(level.worstAt).toMatch(/^2026-11-13T1[78]/u);
    expect(start === null ? null : instantText(start)).toBe(level.firstBroken);
    expect(story?.from).toBe(start);
    expect((story?.until ?? 0) - (start ?? 0)).toBeGreaterThan(limitAt(check, promise, start ?? 0));
  });

  it('is the slowest start, where that one is broken', () => {
    const { level, story, start } = told(noonPlan(600));
    expect(start === null ? null : instantText(start)).toBe(level.worstAt);
    expect(level.firstBroken).not.toBe(level.worstAt);
    expect(story?.from).toBe(start);
  });

  it('is nothing of one that is kept, or promises nothing', () => {
    const { check, promise, level } = told(noonPlan(5000));
    expect(tellingStart(check, promise, { ...level, worstAt: null })).toBeNull();
    expect(told(noonPlan(5000, 5000)).story).toBeNull();
  });
});
