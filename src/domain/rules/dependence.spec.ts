import { describe, expect, it } from '@jest/globals';
import { aPlan, aPlanWith } from '../../../test/builders/plan.builder.js';
import { dependence, dependenceOverTime } from './dependence.js';

const coach = { id: 'coach', name: 'Coach', service: 'ideas', holders: ['dora'] };

describe('dependence on agencies', () => {
  it('is the share of activities in which a support role supports, however many do', () => {
    const plan = aPlanWith({
      '/agencies/0/supportRoles/-': coach,
      '/activities/0/assignments/coach': 'S',
      '/activities/1/assignments/coach': 'S',
    });
    expect(dependence(plan)).toBeCloseTo(2 / 6);
  });

  it('does not count support by internal owners, nor other letters of support roles', () => {
    const plan = aPlanWith({ '/activities/0/assignments/watch': 'C', '/activities/1/assignments/service': 'S' });
    expect(dependence(plan)).toBe(0);
  });

  it('is none without activities', () => {
    expect(dependence(aPlan({ activities: [] }))).toBe(0);
  });

  it('ends for a support role on the date of its handover', () => {
    expect(dependence(aPlan(), '2027-06-29')).toBeCloseTo(1 / 6);
    expect(dependence(aPlan(), '2027-06-30')).toBe(0);
  });

  it('is shown on each planned handover date, earliest first', () => {
    const plan = aPlanWith({
      '/agencies/0/supportRoles/-': { ...coach, handover: { to: 'lead', by: '2027-01-31' } },
      '/agencies/0/supportRoles/2': { ...coach, id: 'ideas', handover: { to: 'lead', by: '2027-01-31' } },
      '/activities/1/assignments/coach': 'S',
      '/activities/2/assignments/ideas': 'S',
    });
    expect(dependence(plan)).toBeCloseTo(3 / 6);
    expect(dependenceOverTime(plan)).toEqual([
      { on: '2027-01-31', share: 1 / 6 },
      { on: '2027-06-30', share: 0 },
    ]);
  });
});
