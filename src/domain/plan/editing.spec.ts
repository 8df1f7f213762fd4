import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { collectionNames, drop, entries, entry, insert, type Item, move, partOf, replace } from './collections.js';
import { fileSlug, freshId, slug } from './ids.js';
import { parsePart, parsePlan } from './parse.js';
import { type Plan } from './plan.js';
import { brokenReferences } from './references.js';
import { remove, uses } from './removal.js';

const plans = ['molkerei', 'credit-union'].map((name) => {
  const parsed = parsePlan(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
});
const everything = plans.flatMap((plan) =>
  collectionNames.flatMap((name) =>
    entries(plan, name).map(({ key }) => ({ plan, name, key, title: `${name}/${key}` })),
  ),
);

describe('the lists of a plan', () => {
  it('hold things that their definition in the schema accepts', () => {
    for (const { plan, name, key } of everything) {
      expect(parsePart(partOf(name), entry(plan, name, key)?.item)).toMatchObject({ ok: true });
    }
  });

  it('come back from dropping a thing and adding it again, apart from its place', () => {
    for (const { plan, name, key } of everything) {
      const found = entry(plan, name, key);
      if (!found) throw new Error(key);
      const again = insert(drop(plan, name, key), name, found.item, found.parent);
      expect(entry(again, name, key)?.item).toEqual(found.item);
      expect(
        entries(again, name)
          .map((each) => each.key)
          .sort(),
      ).toEqual(
        entries(plan, name)
          .map((each) => each.key)
          .sort(),
      );
    }
  });

  it('move a thing one place and back, and stay as they are at their ends', () => {
    const people = (plan: Plan) => plan.people.map(({ id }) => id);
    const [plan] = plans as [Plan];
    const [first = '', second = ''] = people(plan);
    expect(people(move(plan, 'people', first, 1)).slice(0, 2)).toEqual([second, first]);
    expect(move(move(plan, 'people', first, 1), 'people', first, -1)).toEqual(plan);
    expect(move(plan, 'people', first, -1)).toEqual(plan);
    expect(move(plan, 'people', people(plan).at(-1) ?? '', 1)).toEqual(plan);
  });

  it('begin a policy with its first step and end it with its last', () => {
    const [plan] = plans as [Plan];
    const step = entries(plan, 'steps')[0]?.item as Item;
    const bare = { ...plan, escalation: [] };
    const begun = insert(bare, 'steps', step, 'krise');
    expect(begun.escalation).toEqual([{ severity: 'krise', steps: [step] }]);
    expect(drop(begun, 'steps', `krise.${step.id}`).escalation).toEqual([]);
  });

  it('never change the plan that they are given', () => {
    const [plan] = plans as [Plan];
    const before = structuredClone(plan);
    const person = plan.people[0] as unknown as Item;
    insert(plan, 'people', { ...person, id: 'new' }, null);
    replace(plan, 'people', person.id, { ...person, name: 'Other' });
    remove(plan, 'people', person.id);
    expect(plan).toEqual(before);
  });
});

describe('removing a thing', () => {
  it('leaves a valid plan without a reference to it, or says which places cannot do without it', () => {
    for (const { plan, name, key, title } of everything) {
      const removal = remove(plan, name, key);
      if (!removal.ok) {
        expect(removal.blocking.length).toBeGreaterThan(0);
        continue;
      }
      expect({ title, broken: brokenReferences(removal.plan) }).toEqual({ title, broken: [] });
      expect({ title, ok: parsePlan(removal.plan).ok }).toEqual({ title, ok: true });
      expect(entry(removal.plan, name, key)).toBeNull();
      expect(uses(removal.plan, name, key)).toEqual([]);
    }
  });

  it('takes nothing else away: what did not name it stays as it was', () => {
    const [plan] = plans as [Plan];
    const removal = remove(plan, 'people', 'abdi');
    if (!removal.ok) throw new Error('abdi can go');
    const { people, agencies, channels, ...rest } = removal.plan;
    const was = plan.people;
    expect(people).toEqual(was.filter(({ id }) => id !== 'abdi'));
    expect(plan).toMatchObject(rest);
    expect(agencies[0]?.supportRoles[0]?.holders).toEqual(['tran', 'steinwender']);
    expect(channels).toHaveLength(10);
  });

  it('is refused for a function that a step of the escalation needs', () => {
    const [plan] = plans as [Plan];
    const removal = remove(plan, 'owners', 'kommunikation');
    expect(removal).toMatchObject({ ok: false });
    if (!removal.ok) expect(removal.blocking.map(({ need }) => need)).toContain('required');
  });

  it('keeps the last member of a roster', () => {
    const [plan] = plans as [Plan];
    const alone = { ...plan, rosters: plan.rosters.map((roster) => ({ ...roster, members: ['nwosu'] })) };
    expect(remove(alone, 'people', 'nwosu')).toMatchObject({
      ok: false,
      blocking: [{ path: '/rosters/0/members/0' }, { path: '/rosters/1/members/0' }],
    });
  });
});

describe('ids', () => {
  it.each([
    ['Leitung Kommunikation', 'leitung-kommunikation'],
    ['Öffentlichkeit & Größe', 'oeffentlichkeit-groesse'],
    ['Łódź – 2. Büro!', 'lodz-2-buero'],
    ['---', ''],
    ['日本', ''],
  ])('of %s read %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('are cut anywhere, and parts of names of files at the end of a word', () => {
    const long = 'Donaudampfschifffahrtselektrizitäten Großküchengerätehersteller GmbH & Co KG';
    expect(slug(long)).toBe('donaudampfschifffahrtselektrizitaeten-grosskuechengeraeteherste');
    expect(fileSlug(long)).toBe('donaudampfschifffahrtselektrizitaeten');
    expect(fileSlug('Łódź – 2. Büro!')).toBe('lodz-2-buero');
    expect(fileSlug('x'.repeat(70))).toBe('x'.repeat(63));
  });

  it('are valid and new for any name', () => {
    const [plan] = plans as [Plan];
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...collectionNames),
        (name, collection) => {
          const id = freshId(plan, collection, name);
          expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
          expect(entries(plan, collection).map(({ item }) => item.id)).not.toContain(id);
        },
      ),
    );
  });

  it('of owners differ from those of support roles', () => {
    const [plan] = plans as [Plan];
    expect(freshId(plan, 'owners', 'Agentur Monitoring')).toBe('agentur-monitoring-2');
  });
});
