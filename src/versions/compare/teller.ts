import { isSame } from '../../domain/plan/is-same.js';
import { type PlanWords } from './plan-words.js';
import { type Sentence, sentence } from './sentence.js';

/** A field that differs; undefined: it is absent. */
export interface Changed<V> {
  /** what the thing is called, as sentences about it begin */
  name: string;
  before: V | undefined;
  after: V | undefined;
  words: PlanWords;
}

/** Says what changed in a field: nothing where neither side says anything. */
export type Teller<V> = (changed: Changed<V>) => Sentence[];

/** One for each field: a field of the format without words does not compile. */
export type Tellers<T> = { [F in Exclude<keyof T, 'id'>]-?: Teller<Exclude<T[F], undefined>> };

/** Says what changed within a thing or a part of one, field by field. */
export function parts<T extends object>(tellers: Tellers<T>): Teller<T> {
  return ({ name, before, after, words }) => {
    const fields = Object.entries(tellers) as [keyof T, Teller<unknown>][];
    return fields.flatMap(([field, tell]) => {
      const [then, now] = [before?.[field], after?.[field]];
      return isSame(then, now) ? [] : tell({ name, before: then, after: now, words });
    });
  };
}

/** A sentence out of `compare.KEY`. */
export function say({ name, words }: Changed<unknown>, key: string, values: Record<string, unknown> = {}): Sentence {
  return sentence(words.t(`compare.${key}`, { name, ...values }));
}
