import { freshId } from '../plan/ids.js';
import { type Id, type Plan } from '../plan/plan.js';
import { pointer, pointerParts } from '../plan/pointer.js';
import { references } from '../plan/references.js';
import { tracesOf, withoutTraces } from './traces.js';

type Node = Record<string, unknown>;

const vacant = { de: 'unbesetzt', en: 'vacant' } as const;

/** Ids, words of the format, dates: nothing that people wrote. */
const machineText = /^[a-z0-9:_.+-]*$/;
const machineFields = ['timeZone', 'holidayRegion'];

/**
 * The plan with nobody in the place of a person: what the person does stays, under another id, and nothing else of the
 * person does; texts that name the person say so instead. Null where there is no such person.
 */
export function vacated(plan: Plan, key: Id): { plan: Plan; id: Id } | null {
  const person = plan.people.find(({ id }) => id === key);
  if (!person) return null;
  const word = vacant[plan.locale];
  const id = freshId(plan, 'people', word);
  const name = id.replace('-', ' ');
  const traces = tracesOf(person);
  const next = withTexts(plan, (text) => withoutTraces(text, traces, word));
  for (const { path, target, id: named } of references(next)) {
    if (named === key && (target === 'people' || target === 'holders')) put(next, path, id);
  }
  return {
    plan: { ...next, people: next.people.map((each) => (each.id === key ? { id, name, agency: each.agency } : each)) },
    id,
  };
}

/** JSON pointers to the texts of the plan that name a person. Empty where there is no such person. */
export function textsAbout(plan: Plan, key: Id): string[] {
  const person = plan.people.find(({ id }) => id === key);
  if (!person) return [];
  const traces = tracesOf(person);
  const found: string[] = [];
  withTexts(plan, (text, path) => {
    if (withoutTraces(text, traces, '') !== text) found.push(path);
    return text;
  });
  return found;
}

/** A copy of the plan with each text that people wrote replaced; what stands under people is theirs and stays. */
function withTexts(plan: Plan, edit: (text: string, path: string) => string): Plan {
  const { people, ...rest } = plan;
  return { ...(copied(rest, '', edit) as Plan), people: structuredClone(people) };
}

function copied(node: unknown, path: string, edit: (text: string, path: string) => string): unknown {
  if (typeof node === 'string') return machineText.test(node) ? node : edit(node, path);
  if (Array.isArray(node)) return node.map((each, index) => copied(each, path + pointer(index), edit));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([field, value]) => [
      field,
      machineFields.includes(field) ? value : copied(value, path + pointer(field), edit),
    ]),
  );
}

function put(plan: Plan, path: string, value: string): void {
  const parts = pointerParts(path);
  const last = parts.pop() ?? '';
  const around = parts.reduce<Node>((node, part) => node[part] as Node, plan as unknown as Node);
  around[last] = value;
}
