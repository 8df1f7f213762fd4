import { type Id } from '../plan/plan.js';

/** What the id of a promise says. */
export type PromiseParts =
  | { kind: 'first_reaction' | 'statement'; channel: Id; severity: Id }
  | { kind: 'reach'; severity: Id; step: Id }
  | { kind: 'notification'; duty: Id };

/** In the order in which people read them. */
export const promiseKinds = ['first_reaction', 'statement', 'reach', 'notification'] as const;

/** Of the id of a promise that a plan makes, e.g. `first_reaction:facebook:red`. */
export function promiseParts(id: string): PromiseParts {
  const [kind = '', first = '', second = ''] = id.split(':');
  if (kind === 'notification') return { kind, duty: first };
  if (kind === 'reach') return { kind, severity: first, step: second };
  return { kind: kind === 'statement' ? kind : 'first_reaction', channel: first, severity: second };
}
