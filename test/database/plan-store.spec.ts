import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replace } from '../../src/domain/plan/collections.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { PlanStore, type StoredPlan } from '../../src/plans/store/plan.store.js';
import { aPlan, aPlanWith } from '../builders/plan.builder.js';
import { anEdit, contents } from './edits.js';
import { engines, type TestDatabase } from './engines.js';

function example(name: string): Plan {
  const parsed = parsePlan(JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const store = new PlanStore();

describe.each(engines)('plans as rows, $name engine', ({ start }) => {
  let db: TestDatabase;
  let company: string;

  beforeAll(async () => {
    db = await start();
    company = await db.newCompany();
  });
  afterAll(() => db.stop());

  it.each(['molkerei', 'credit-union'])('gives back the example %s without loss, in its order', async (name) => {
    const plan = example(name);
    const stored = await load(await create(plan));
    expect(stored.plan).toEqual(plan);
    expect(stored.plan.activities.map((each) => Object.keys(each.assignments))).toEqual(
      plan.activities.map((each) => Object.keys(each.assignments)),
    );
    expect(new Set(stored.versions.values())).toEqual(new Set([1]));
  });

  it('tells what is absent from what is empty or null', async () => {
    const times = [
      { severity: 'crisis', kind: 'first_reaction', withinMinutes: 60 },
      { severity: 'crisis', kind: 'statement', withinMinutes: 60, outsideServiceHoursMinutes: null },
      { severity: 'issue', kind: 'statement', withinMinutes: 60, outsideServiceHoursMinutes: 0 },
    ];
    const plan = aPlanWith({
      '/principles': {},
      '/company/serviceHours': [],
      '/people/0/phones': [],
      '/people/1/phones': undefined,
      '/channels/0/responseTimes': times,
      '/channels/0/custody': {},
      '/channels/1/custody': undefined,
      '/scenarios/-': { id: 'empty', name: 'Empty', severity: 'issue', firstHour: [], statements: [], signals: [] },
      '/scenarios/2': { id: 'bare', name: 'Bare', severity: 'issue' },
    });
    expect((await load(await create(plan))).plan).toStrictEqual(plan);
  });

  it('lists the plans of the company by title', async () => {
    const other = await db.newCompany();
    const id = await db.database.inTenant(other, async (tx) => {
      await store.create(tx, aPlan({ title: 'Second' }));
      return store.create(tx, aPlan({ title: 'First' }));
    });
    const plans = await db.database.inTenant(other, (tx) => store.list(tx));
    expect(plans.map(({ title }) => title)).toEqual(['First', 'Second']);
    expect(plans[0]).toMatchObject({ id, title: 'First', company: 'Dairy', locale: 'en', timeZone: 'Europe/Vienna' });
    expect(plans[0]?.updatedAt.getFullYear()).toBeGreaterThan(2024);
  });

  it('knows no plan under another id, or under what is no id at all', async () => {
    for (const id of [randomUUID(), 'plan', '', "'; DROP TABLE plan"]) {
      expect(await db.database.inTenant(company, (tx) => store.load(tx, id))).toBeNull();
      expect(await db.database.inTenant(company, (tx) => store.remove(tx, id))).toBe(false);
    }
  });

  it('removes a plan with all that belongs to it', async () => {
    const id = await create(aPlan());
    expect(await db.database.inTenant(company, (tx) => store.remove(tx, id))).toBe(true);
    expect(await db.database.inTenant(company, (tx) => store.load(tx, id))).toBeNull();
    const left = await db.database.inTenant(company, (tx) =>
      tx.query<unknown[]>(`SELECT FROM holder WHERE plan_id = '${id}'`),
    );
    expect(left).toEqual([]);
  });

  it('refuses to keep an id that stands twice', async () => {
    const [ana] = aPlan().people;
    const twice = { ...aPlan(), people: [...aPlan().people, { ...ana, id: 'ana', name: 'Another', agency: null }] };
    await expect(create(twice)).rejects.toThrow('stands twice among the rows of person');
  });

  it('raises the version of what changed, and of nothing else', async () => {
    const id = await create(aPlan());
    const before = await load(id);
    const changed = aPlanWith({ '/people/0/jobTitle': 'Director', '/owners/1/holders': ['cem', 'ben'] });
    expect(await write(before, changed)).toBe('written');
    const after = await load(id);
    expect(after.plan).toEqual(changed);
    expect(raised(before, after)).toEqual(['owners/press', 'people/ana']);
  });

  it('raises no version for a new order', async () => {
    const id = await create(aPlan());
    const before = await load(id);
    const changed = { ...before.plan, activities: before.plan.activities.toReversed() };
    expect(await write(before, changed)).toBe('written');
    const after = await load(id);
    expect(after.plan).toEqual(changed);
    expect(raised(before, after)).toEqual([]);
  });

  it('raises no version of a roster, an activity or a step for what their people and roles do', async () => {
    const id = await create(aPlanWith({ '/agencies/-': { id: 'other', name: 'Other', supportRoles: [] } }));
    const before = await load(id);
    const changed = structuredClone(before.plan);
    const [wave, other] = changed.agencies;
    other?.supportRoles.push(...(wave?.supportRoles.splice(0) ?? []).map((role) => ({ ...role, holders: [] })));
    expect(await write(before, changed)).toBe('written');
    const after = await load(id);
    expect(after.plan).toEqual(changed);
    expect(after.versions.get('support-roles/other.watch')).toBe(2);
    expect(raised(before, after)).toEqual([]);
  });

  it('moves the A of a row to another owner', async () => {
    const id = await create(aPlan());
    const changed = aPlanWith({ '/activities/0/assignments': { social: 'R', press: 'A', watch: 'S' } });
    expect(await write(await load(id), changed)).toBe('written');
    expect((await load(id)).plan).toEqual(changed);
  });

  it('writes nothing of a stale edit', async () => {
    const id = await create(aPlan());
    const first = await load(id);
    expect(await write(first, aPlanWith({ '/people/0/name': 'Ana Berger' }))).toBe('written');
    const late = aPlanWith({ '/people/0/name': 'Ana Huber', '/title': 'Late', '/stakeholders': [], '/exercises': [] });
    expect(await write(first, late)).toBe('stale');
    expect((await load(id)).plan).toEqual(aPlanWith({ '/people/0/name': 'Ana Berger' }));
  });

  it.each<[string, (plan: Plan) => Plan]>([
    ['edit', (plan) => replace(plan, 'exercises', 'alarm', { ...plan.exercises[0], id: 'alarm', name: 'Late' })],
    ['remove', (plan) => ({ ...plan, exercises: [] })],
    ['add', (plan) => ({ ...plan, stakeholders: [...plan.stakeholders, { id: 'new', name: 'Late', group: 'media' }] })],
  ])('says stale when both %s the same thing', async (_what, edit) => {
    const id = await create(aPlan());
    const seen = await load(id);
    expect(await write(seen, edit(seen.plan))).toBe('written');
    expect(await write(seen, edit(seen.plan))).toBe('stale');
  });

  it('lets two people edit different things of a plan that both have loaded', async () => {
    const id = await create(aPlan());
    const seen = await load(id);
    expect(await write(seen, aPlanWith({ '/people/0/name': 'Ana Huber' }))).toBe('written');
    expect(await write(seen, aPlanWith({ '/title': 'Plan 2' }))).toBe('written');
    expect((await load(id)).plan).toEqual(aPlanWith({ '/people/0/name': 'Ana Huber', '/title': 'Plan 2' }));
  });

  it('loses nothing of twenty edits under a lock at the same time', async () => {
    const id = await create(aPlan({ stakeholders: [] }));
    const add = (number: number) =>
      db.database.inTenant(company, async (tx) => {
        const seen = await store.load(tx, id, { forUpdate: true });
        if (!seen) return 'gone';
        const one = { id: `group-${number}`, name: `Group ${number}`, group: 'other' as const };
        return store.write(tx, seen, { ...seen.plan, stakeholders: [...seen.plan.stakeholders, one] });
      });
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, number) => add(number)));
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => 'written'));
    expect((await load(id)).plan.stakeholders).toHaveLength(20);
  });

  it('gives back exactly the plan of any edits, and raises the versions of exactly what they changed', async () => {
    const id = await create(example('credit-union'));
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const before = await load(id);
        const edited = edits.reduce((plan, edit) => edit(plan), before.plan);
        expect(await write(before, edited)).toBe('written');
        const after = await load(id);
        expect(after.plan).toEqual(edited);
        expect(Object.fromEntries(after.versions)).toEqual(expectedVersions(before, edited));
      }),
      { numRuns: 60 },
    );
  });

  function create(plan: Plan): Promise<string> {
    return db.database.inTenant(company, (tx) => store.create(tx, plan));
  }

  async function load(id: string): Promise<StoredPlan> {
    const stored = await db.database.inTenant(company, (tx) => store.load(tx, id));
    if (!stored) throw new Error('no such plan');
    return stored;
  }

  function write(before: StoredPlan, after: Plan): Promise<'written' | 'stale'> {
    return db.database.inTenant(company, (tx) => store.write(tx, before, after));
  }
});

function raised(before: StoredPlan, after: StoredPlan): string[] {
  const names = [...after.versions.keys()].filter((name) => before.versions.has(name));
  return names.filter((name) => after.versions.get(name) !== before.versions.get(name)).sort();
}

/** The same version where the content is the same, one more where it differs, 1 where it is new. */
function expectedVersions(before: StoredPlan, edited: Plan): Record<string, number> {
  const old = contents(before.plan);
  return Object.fromEntries(
    [...contents(edited)].map(([name, content]) => {
      const version = before.versions.get(name);
      if (version === undefined) return [name, 1];
      return [name, old.get(name) === content ? version : version + 1];
    }),
  );
}
