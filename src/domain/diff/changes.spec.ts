import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlan, aPlanWith } from '../../../test/builders/plan.builder.js';
import { anEdit } from '../../../test/database/edits.js';
import { collectionNames, entries, move } from '../plan/collections.js';
import { type Plan } from '../plan/plan.js';
import { changesBetween, type PlanChange } from './changes.js';

const plan = aPlan();

/** The second plan made of the first one by the changes alone. */
function applied(before: Plan, changes: PlanChange[]): unknown {
  const root: unknown = structuredClone(before);
  for (const change of changes) {
    const parts = change.place.split('/').slice(1);
    const last = parts.pop() ?? '';
    const around = parts.reduce(inside, root);
    const now = inside(around, last);
    const isOrder = Array.isArray(now) && now.every((each) => nameOf(each) !== undefined) && isIds(change, now);
    if (isOrder) reorder(now, change.after as string[]);
    else put(around, last, change);
  }
  return root;
}

function inside(node: unknown, part: string): unknown {
  if (Array.isArray(node)) return (node as unknown[]).find((each) => nameOf(each) === part);
  return (node as Record<string, unknown>)[part];
}

function nameOf(element: unknown): string | undefined {
  const { id, severity, steps } = (element ?? {}) as { id?: string; severity?: string; steps?: unknown };
  return id ?? (steps ? severity : undefined);
}

function isIds({ before, after }: PlanChange, list: unknown[]): boolean {
  const names = list.map(nameOf);
  const ids: unknown[] = [before, after].flat();
  return Array.isArray(before) && ids.length > 0 && ids.every((id) => typeof id === 'string' && names.includes(id));
}

/** Things that came stand where they were put, those that stayed in the new order. */
function reorder(list: unknown[], ids: string[]): void {
  const rest = ids.map((id) => list.find((each) => nameOf(each) === id));
  list.forEach((each, index) => {
    if (ids.includes(nameOf(each) ?? '')) list[index] = rest.shift();
  });
}

function put(around: unknown, last: string, change: PlanChange): void {
  if (!Array.isArray(around)) {
    const fields = around as Record<string, unknown>;
    if ('after' in change) fields[last] = change.after;
    else delete fields[last];
    return;
  }
  const index = around.findIndex((each) => nameOf(each) === last);
  if (!('after' in change)) around.splice(index, 1);
  else if (index < 0) around.push(change.after);
  else around.splice(index, 1, change.after);
}

/** Things by their names, so that only the order of what came is left open. */
function named(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (!Array.isArray(node)) {
    const fields = Object.entries(node).filter(([, value]) => value !== undefined);
    return Object.fromEntries(fields.map(([key, value]) => [key, named(value)]));
  }
  const names = node.map(nameOf);
  if (names.length === 0 || names.some((name) => name === undefined)) return node.map(named);
  return new Map(node.map((each, index) => [names[index], named(each)]));
}

/** Of each list of things the order of those that are in both. */
function orders(of: Plan, other: Plan): string[][] {
  return collectionNames.map((name) => {
    const kept = new Set(entries(other, name).map(({ key }) => key));
    return entries(of, name)
      .map(({ key }) => key)
      .filter((key) => kept.has(key));
  });
}

describe('the changes between two plans', () => {
  it('are none between equal plans, whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(plan)).reverse()) as unknown as Plan;
    expect(changesBetween(plan, structuredClone(plan))).toEqual([]);
    expect(changesBetween(plan, turned)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, PlanChange[]]>([
    ['a field', { '/people/0/name': 'Ann' }, [{ place: '/people/ana/name', before: 'Ana Auer', after: 'Ann' }]],
    ['a field that came', { '/people/0/email': 'a@b.at' }, [{ place: '/people/ana/email', after: 'a@b.at' }]],
    [
      'a field that went',
      { '/people/0/contactConfirmedOn': undefined },
      [{ place: '/people/ana/contactConfirmedOn', before: '2026-11-02' }],
    ],
    ['a head', { '/company/name': 'Cheese' }, [{ place: '/company/name', before: 'Dairy', after: 'Cheese' }]],
    [
      'holders in another order',
      { '/owners/0/holders': ['ben', 'ana'] },
      [{ place: '/owners/lead/holders', before: ['ana', 'ben'], after: ['ben', 'ana'] }],
    ],
    [
      'a letter',
      { '/activities/0/assignments/service': 'C' },
      [{ place: '/activities/listen/assignments/service', before: 'I', after: 'C' }],
    ],
  ])('name %s and nothing else', (_name, change, expected) => {
    const after = aPlanWith(change);
    expect(changesBetween(plan, after)).toEqual(expected);
  });

  it('name a step of an escalation, and not the whole of it', () => {
    const [policy] = plan.escalation;
    const [step] = policy?.steps ?? [];
    const after = aPlanWith({ '/escalation/0/steps/0/workMinutes': 77 });
    expect(changesBetween(plan, after)).toEqual([
      {
        place: `/escalation/${policy?.severity}/steps/${step?.id}/workMinutes`,
        before: step?.workMinutes,
        after: 77,
      },
    ]);
  });

  it('say where things have moved', () => {
    expect(changesBetween(plan, move(plan, 'people', 'ana', 1))).toEqual([
      { place: '/people', before: ['ana', 'ben', 'cem', 'dora'], after: ['ben', 'ana', 'cem', 'dora'] },
    ]);
  });

  it('make the one of the other, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 6 }), (edits) => {
        const after = edits.reduce((now, edit) => edit(now), plan);
        const changes = changesBetween(plan, after);
        const made = applied(plan, changes) as Plan;
        expect(named(made)).toEqual(named(after));
        expect(orders(made, plan)).toEqual(orders(after, plan));
      }),
    );
  });

  it('name no place at which both say the same', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 6 }), (edits) => {
        const after = edits.reduce((now, edit) => edit(now), plan);
        const changes = changesBetween(plan, after);
        for (const change of changes) expect(change.before).not.toEqual(change.after);
        const places = changes.map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
