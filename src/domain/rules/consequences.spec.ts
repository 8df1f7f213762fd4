import { describe, expect, it } from '@jest/globals';
import { aReadyPlanWith } from '../../../test/builders/plan.builder.js';
import { allFindings } from './all-findings.js';
import { withoutConsequences } from './consequences.js';

const today = '2026-12-01';
const lasting = { '/validUntil': '2099-12-31' };

describe('promises that break because nobody holds a role', () => {
  it('are left to what is said about the role', () => {
    const plan = aReadyPlanWith({ ...lasting, '/owners/2/holders': [] });
    const all = allFindings(plan, { today });
    expect(all.map(({ code }) => code)).toContain('E9');
    const codes = withoutConsequences(plan, all).map(({ code }) => code);
    expect(codes).toContain('E3');
    expect(codes).not.toContain('E9');
    expect(codes.length).toBe(all.filter(({ code }) => code !== 'E9' && code !== 'W7').length);
  });

  it('are named where somebody else watches the channel', () => {
    const night = { '/people/0/dutyHours': [], '/people/1/dutyHours': [], '/people/2/dutyHours': [] };
    const monitors = (roles: string[]) => {
      const plan = aReadyPlanWith({
        ...lasting,
        ...night,
        '/agencies/0/supportRoles/0/holders': [],
        '/channels/0/monitor/roles': roles,
      });
      const all = allFindings(plan, { today });
      const isNamed = (found: typeof all) =>
        found.some(({ code, path }) => code === 'E9' && path.startsWith('/channels/0'));
      return [isNamed(all), isNamed(withoutConsequences(plan, all))];
    };
    expect([monitors(['watch', 'social']), monitors(['watch'])]).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('are all named where every role is held', () => {
    const plan = aReadyPlanWith({
      ...lasting,
      '/people/0/dutyHours': [],
      '/people/1/dutyHours': [],
      '/people/2/dutyHours': [],
    });
    const all = allFindings(plan, { today });
    expect(all.map(({ code }) => code)).toContain('E9');
    expect(withoutConsequences(plan, all)).toEqual(all);
  });
});
