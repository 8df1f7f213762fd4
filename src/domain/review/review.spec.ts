import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { changesBetween } from '../diff/changes.js';
import { isSame } from '../plan/is-same.js';
import { parsePlan } from '../plan/parse.js';
import { type Plan } from '../plan/plan.js';
import { reviewFindings } from '../rules/reviews.js';
import { agencyView } from './agency-view.js';
import { type Course, type Entry, rowStandings } from './standing.js';
import { progressOf } from './stage.js';

const parsed = parsePlan(JSON.parse(readFileSync('test/fixtures/molkerei.json', 'utf8')));
if (!parsed.ok) throw new Error('no plan');
const plan = parsed.value;
const key = 'wellenlaerm';
const viewOf = (of: Plan) => {
  const view = agencyView(of, key);
  if (!view) throw new Error('no such agency');
  return view;
};
const view = viewOf(plan);
const [own] = view.columns;

describe('what an agency sees of a plan', () => {
  it('begins with its own roles, and calls others by the names of their functions alone', () => {
    expect(view.columns.slice(0, 3).map(({ of }) => of)).toEqual(['own', 'own', 'own']);
    expect(view.columns.map(({ of }) => of).lastIndexOf('own')).toBe(2);
    expect(JSON.stringify(view)).not.toContain('Podium');
    expect(view.columns.filter(({ of }) => of === 'other')).toHaveLength(2);
  });

  it('is the same for the same plan, however often it is asked for, and nothing for who is not in it', () => {
    expect(JSON.stringify(viewOf(structuredClone(plan)))).toBe(JSON.stringify(view));
    expect(agencyView(plan, 'nobody')).toBeNull();
  });

  it('has no phone number, no mail address, and nobody who is not its own', () => {
    const text = JSON.stringify(view);
    for (const { name, email, phones = [], agency } of plan.people) {
      if (agency !== key) expect(text).not.toContain(name);
      for (const secret of [email, ...phones.map(({ number }) => number)])
        if (secret !== undefined) expect(text).not.toContain(secret);
    }
  });

  it('names people of others neither as holders nor in a roster', () => {
    const [first] = plan.people.filter(({ agency }) => agency === null);
    const mixed = structuredClone(plan);
    const holders = mixed.agencies.find(({ id }) => id === key)?.supportRoles[0]?.holders;
    holders?.push(first?.id ?? '', `roster:${mixed.rosters[0]?.id ?? ''}`);
    expect(viewOf(mixed).roles).toEqual(view.roles);
  });

  it('differs exactly where the matrix was changed', () => {
    const letters = ['S', 'C', 'I', 'R', undefined] as const;
    const cell = fc.record({
      row: fc.nat(plan.activities.length - 1),
      role: fc.constantFrom(...view.columns),
      letter: fc.constantFrom(...letters),
    });
    fc.assert(
      fc.property(cell, ({ row, role, letter }) => {
        const changed = structuredClone(plan);
        const assignments = changed.activities[row]?.assignments ?? {};
        const before = assignments[role.id];
        if (letter === undefined) delete assignments[role.id];
        else assignments[role.id] = letter;
        const places = changesBetween(view, viewOf(changed)).map(({ place }) => place);
        const letterAt = `/rows/${plan.activities[row]?.id ?? ''}/letters/${role.id}`;
        const others = places.filter((place) => place !== letterAt);
        expect(places.includes(letterAt)).toBe(before !== letter);
        // A note is told only where the row concerns the agency.
        expect(others.filter((place) => !place.endsWith('/note'))).toEqual([]);
      }),
    );
  });
});

describe('a row of a review', () => {
  const at = new Date('2026-11-30T10:00:00Z');
  const row = view.rows.find(({ letters }) => own && letters[own.id] !== undefined)?.id ?? '';
  const entry = (number: number, more: Partial<Entry>): Entry => ({
    ...{ number, round: 1, activity: row, kind: 'accept', side: 'agency', role: null, letter: null },
    ...{ text: '', name: 'Rosa', at },
    ...more,
  });
  const course = (entries: Entry[], more: Partial<Course> = {}): Course => ({
    rounds: [{ number: 1, view, hash: 'a' }],
    ...{ entries, signOffs: [] },
    ...more,
  });
  const stateOf = (of: Course) => rowStandings(of).find((each) => each.row.id === row)?.state;
  const signed = (hash: string, exceptions: string[] = []) => ({
    ...{ number: 1, round: 1, hash, exceptions, name: 'Rosa', function: 'Director', at },
  });

  it('is open until it is decided, and as the last word says', () => {
    expect(stateOf(course([]))).toBe('open');
    expect(stateOf(course([entry(1, { kind: 'comment', text: 'Well' })]))).toBe('open');
    expect(stateOf(course([entry(1, {}), entry(2, { kind: 'object', text: 'No' })]))).toBe('objected');
    expect(stateOf(course([entry(1, { kind: 'object', text: 'No' }), entry(2, {})]))).toBe('accepted');
    const proposal = entry(1, { kind: 'propose', role: own?.id ?? '', letter: 'C' });
    expect(stateOf(course([proposal, entry(2, { kind: 'taken', side: 'company' })]))).toBe('taken');
  });

  it('keeps its answer as long as it stays as it was', () => {
    const changed = { ...view, rows: view.rows.map((each) => (each.id === row ? { ...each, name: 'Other' } : each)) };
    const rounds = [
      { number: 1, view, hash: 'a' },
      { number: 2, view: changed, hash: 'b' },
    ];
    const of = (more: Partial<Course>) => course([entry(1, {})], { rounds, ...more });
    expect(stateOf(of({}))).toBe('open');
    expect(stateOf(of({ signOffs: [signed('a')] }))).toBe('changed');
    expect(progressOf(of({ signOffs: [signed('a')] }))).toMatchObject({ stage: 'difference', open: 0 });
    expect(rowStandings(of({ signOffs: [signed('a')] })).filter(({ state }) => state === 'changed')).toHaveLength(1);
    expect(isSame(view, changed)).toBe(false);
  });

  it('is not signed while the agency asks about it as it is', () => {
    const changed = { ...view, rows: view.rows.map((each) => (each.id === row ? { ...each, name: 'Other' } : each)) };
    const rounds = [
      { number: 1, view, hash: 'a' },
      { number: 2, view: changed, hash: 'b' },
    ];
    const question = (round: number) => entry(2, { kind: 'comment', text: 'At night?', round });
    const reply = entry(3, { kind: 'reply', side: 'company', text: 'No.', round: 2 });
    const asking = (entries: Entry[]) => {
      const of = course([entry(1, {}), ...entries], { rounds, signOffs: [signed('a')] });
      return [rowStandings(of).find((each) => each.row.id === row)?.isAsking, progressOf(of).open];
    };
    expect(asking([question(2)])).toEqual([true, 1]);
    expect(asking([question(2), reply])).toEqual([false, 0]);
    // The row that was sent since is the answer.
    expect(asking([question(1)])).toEqual([false, 0]);
  });

  it('makes the whole new, different, objected, answered, settled or confirmed', () => {
    const object = entry(1, { kind: 'object', text: 'No' });
    const reply = entry(2, { kind: 'reply', side: 'company', text: 'But' });
    const stage = (of: Course) => progressOf(of).stage;
    const signOffs = [signed('a', [row])];
    expect(stage(course([object]))).toBe('new');
    expect(stage(course([object], { signOffs }))).toBe('objected');
    expect(stage(course([object, reply], { signOffs }))).toBe('answered');
    expect(stage(course([object, reply, entry(3, {})], { signOffs }))).toBe('settled');
    expect(stage(course([entry(1, {})], { signOffs: [signed('a')] }))).toBe('confirmed');
  });
});

describe('W13', () => {
  const found = (fact: 'missing' | 'objected' | 'stale' | 'fine') =>
    reviewFindings(plan, new Map(plan.agencies.map(({ id }) => [id, fact])));

  it('is a warning at each agency that has not reviewed, objects, or has signed something older', () => {
    for (const fact of ['missing', 'objected', 'stale'] as const)
      expect(found(fact).map(({ code, level, path }) => [code, level, path])).toEqual(
        plan.agencies.map((_, index) => ['W13', 'warning', `/agencies/${String(index)}`]),
      );
    expect(new Set(['missing', 'objected', 'stale'].map((fact) => found(fact as 'missing')[0]?.message.de)).size).toBe(
      3,
    );
    expect(found('fine')).toEqual([]);
    expect(reviewFindings(plan, new Map())).toEqual(found('missing'));
  });

  it('says nothing of an agency without a role', () => {
    const agencies = plan.agencies.map((agency) => ({ ...agency, supportRoles: [] }));
    expect(reviewFindings({ ...plan, agencies }, new Map())).toEqual([]);
  });
});
