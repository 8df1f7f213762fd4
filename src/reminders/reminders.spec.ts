import { describe, expect, it } from '@jest/globals';
import { type Before, digestFor } from './digest.js';
import { type DueThing } from './due.js';
import { isTurn, nextTurn } from './turn.js';

const vienna = 'Europe/Vienna';
const next = (at: string, zone = vienna) => nextTurn(zone, new Date(at)).toISOString();

describe('the turn of an organisation', () => {
  it('comes at seven in the morning where it lives', () => {
    expect(next('2026-11-30T05:59:59Z')).toBe('2026-11-30T06:00:00.000Z');
    expect(next('2026-11-30T06:00:00Z')).toBe('2026-12-01T06:00:00.000Z');
    expect(next('2026-11-30T12:00:00Z', 'America/New_York')).toBe('2026-12-01T12:00:00.000Z');
    expect([
      isTurn(vienna, new Date('2026-11-30T05:59:59Z')),
      isTurn(vienna, new Date('2026-11-30T06:00:00Z')),
    ]).toEqual([false, true]);
  });

  it('is not moved by the clocks that are', () => {
    expect(next('2026-03-28T07:00:00Z')).toBe('2026-03-29T05:00:00.000Z');
    expect(next('2026-10-24T07:00:00Z')).toBe('2026-10-25T06:00:00.000Z');
  });
});

describe('a reminder', () => {
  const thing = (key: string, more: Partial<DueThing> = {}): DueThing => ({
    ...{ keys: [key], needs: 'plan.edit', notFor: [], about: 'Plan', text: () => key, href: '/' },
    ...more,
  });
  const member: Before = { accountId: 'ana', role: 'editor', day: null, things: [] };
  const of = (before: Before, due: DueThing[], today: string) => digestFor(before, 'company', due, today);

  it('is of what somebody may do something about', () => {
    const due = [thing('a'), thing('b', { needs: 'version.approve' }), thing('c', { notFor: ['ana'] })];
    expect(of(member, due, '2026-11-30')?.due.map(({ keys }) => keys)).toEqual([['a']]);
    expect(of({ ...member, role: 'reader' }, due, '2026-11-30')).toBeNull();
    expect(of(member, [], '2026-11-30')).toBeNull();
  });

  it('comes again for something new, or after a week, with all that is due', () => {
    const { things } = of(member, [thing('a'), thing('b')], '2026-11-30') ?? { things: [] };
    const before = { ...member, day: '2026-11-30', things };
    expect(of(before, [thing('a')], '2026-12-06')).toBeNull();
    expect(of(before, [thing('a')], '2026-12-07')?.due).toHaveLength(1);
    expect(of(before, [thing('a'), thing('c')], '2026-12-01')?.due).toHaveLength(2);
    expect(JSON.stringify(things)).not.toContain('"a"');
  });
});
