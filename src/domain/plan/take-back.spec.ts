import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { type CollectionName, collectionNames, entries, insert, type Item } from './collections.js';
import { parsePlan } from './parse.js';
import { type Plan } from './plan.js';
import { remove } from './removal.js';
import { takeBack } from './take-back.js';

const parsed = parsePlan(JSON.parse(readFileSync('test/fixtures/molkerei.json', 'utf8')));
if (!parsed.ok) throw new Error('no plan');
const plan = parsed.value;

const removals = collectionNames.flatMap((name) =>
  entries(plan, name).flatMap(({ key }) => {
    const removal = remove(plan, name, key);
    return removal.ok ? [{ name, key, after: removal.plan }] : [];
  }),
);

/** A change that nobody else makes: another name for one thing that is left, and one person more. */
function otherChange(to: Plan, name: CollectionName, index: number): Plan {
  const next = insert(to, 'people', { ...(plan.people[0] as unknown as Item), id: 'newcomer', name: 'New' }, null);
  const list = entries(next, name);
  const item = list[index % Math.max(1, list.length)]?.item;
  if (item && name !== 'activities') item.note = 'changed meanwhile';
  return next;
}

describe('taking a removal back', () => {
  it('gives exactly the plan from before, where nothing else was changed', () => {
    expect(removals.length).toBeGreaterThan(60);
    for (const { name, key, after } of removals) {
      expect({ name, key, plan: takeBack(after, plan, after) }).toEqual({ name, key, plan });
    }
  });

  it('keeps what others changed since', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...removals),
        fc.constantFrom(...collectionNames),
        fc.nat(30),
        ({ after }, name, index) => {
          const current = otherChange(after, name, index);
          const restored = takeBack(current, plan, after);
          if (!restored) throw new Error('nothing clashes');
          expect(restored.people.map(({ id }) => id)).toContain('newcomer');
          expect(takeBack(current, after, after)).toEqual(current);
          const count = (text: string) => JSON.stringify(text).split('changed meanwhile').length;
          expect(count(JSON.stringify(restored))).toBe(count(JSON.stringify(current)));
          for (const each of collectionNames) {
            const ids = entries(restored, each).map(({ key }) => key);
            expect(ids).toEqual(expect.arrayContaining(entries(plan, each).map(({ key }) => key)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused where the same place was changed again', () => {
    const after = { ...plan, title: 'Second' };
    expect(takeBack({ ...plan, title: 'Third' }, plan, after)).toBeNull();
    expect(takeBack({ ...after, classification: 'public' }, plan, after)).toEqual({
      ...plan,
      classification: 'public',
    });
  });
});
