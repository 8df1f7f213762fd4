import { type Fault } from './fault.js';
import { pointer } from './pointer.js';

/** Lists whose members need an id of their own; lists in one line share their ids. `*` is each element. */
const namespaces: string[][] = [
  ['/people/*/id'],
  ['/rosters/*/id'],
  ['/owners/*/id', '/agencies/*/supportRoles/*/id'],
  ['/agencies/*/id'],
  ['/severities/*/id'],
  ['/activities/*/id'],
  ['/channels/*/id'],
  ['/escalation/*/severity'],
  ['/scenarios/*/id'],
  ['/stakeholders/*/id'],
  ['/notifications/*/id'],
  ['/exercises/*/id'],
];

/** An id that stands twice where it has to be the only one. Values that are no plan have none. */
export function duplicateFaults(value: unknown): Fault[] {
  const steps = found(value, ['escalation', '*', 'steps'], []).flatMap(({ parts, value: list }) =>
    twice(found(list, ['*', 'id'], parts)),
  );
  return [
    ...namespaces.flatMap((paths) => twice(paths.flatMap((path) => found(value, path.split('/').slice(1), [])))),
    ...steps,
  ];
}

interface Found {
  parts: (string | number)[];
  value: unknown;
}

function twice(ids: Found[]): Fault[] {
  const seen = new Set<unknown>();
  return ids.flatMap(({ parts, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        path: pointer(...parts),
        message: {
          de: `„${String(value)}“ kommt zweimal vor. Bitte eine eigene Kennung vergeben.`,
          en: `“${String(value)}” stands twice. Give it an id of its own.`,
        },
      },
    ];
  });
}

function found(value: unknown, rest: string[], parts: (string | number)[]): Found[] {
  const [step, ...next] = rest;
  if (step === undefined) return [{ parts, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((each, index) => found(each, next, [...parts, index])) : [];
  }
  return step in value ? found((value as Record<string, unknown>)[step], next, [...parts, step]) : [];
}
