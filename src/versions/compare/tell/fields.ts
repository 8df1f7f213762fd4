import { listChanges } from '../../../domain/diff/list-changes.js';
import { type Id, type Window } from '../../../domain/plan/plan.js';
import { type Thing } from '../../../documents/parts/references.js';
import { type PlanWords } from '../plan-words.js';
import { sentence, withTexts } from '../sentence.js';
import { type Changed, say, type Teller } from '../teller.js';

type Words<V> = (words: PlanWords, value: V) => string;

/** What became of a field: it came, is another one now, or went. Null: there was and is nothing. */
function fate(before: unknown, after: unknown): 'came' | 'now' | 'gone' | null {
  const [had, has] = [before, after].map((value) => value !== undefined && value !== null && value !== '');
  if (had && has) return 'now';
  return had ? 'gone' : has ? 'came' : null;
}

/** By the three sentences of `compare.KEY`: came, now, gone. */
export function inWords<V>(key: string, show: Words<NonNullable<V>>, what?: string): Teller<V> {
  return (changed) => {
    const { before, after, words } = changed;
    const became = fate(before, after);
    if (became === null) return [];
    const shown = (value: V | undefined) => (value === undefined || value === null ? '' : show(words, value));
    const named = what === undefined ? {} : { what: words.t(`compare.what.${what}`) };
    return [say(changed, `${key}.${became}`, { ...named, before: shown(before), after: shown(after) })];
  };
}

/** A short fact that is called `compare.what.NAME`. */
export function fact<V>(name: string, show: Words<NonNullable<V>>): Teller<V> {
  return inWords('fact', show, name);
}

/** A short text as it was typed. */
export const line = (name: string): Teller<string> => fact(name, (words, text) => words.quote(text));

/** Of the name of a thing itself. */
export const renamed: Teller<string> = ({ before = '', after = '', words }) => [
  sentence(words.t('compare.renamed', { before: words.quote(before), after: words.quote(after) })),
];

/** A text of several sentences: shown as it was and as it is. */
export function longText(name: string): Teller<string> {
  return (changed) => {
    const { before, after, words } = changed;
    const what = fate(before, after);
    if (what === null) return [];
    const { text } = say(changed, `text.${what}`, { what: words.t(`compare.what.${name}`) });
    return [
      withTexts(text, before === '' ? undefined : before, after === '' ? undefined : after, changed.words.affords),
    ];
  };
}

/** Texts in an order; one that stands where another stood is that one, reworded. */
export function texts(name: string): Teller<string[]> {
  return (changed) => {
    const filled = (list: string[] = []) => list.filter((text) => text !== '');
    const [before, after] = [filled(changed.before), filled(changed.after)];
    const alike = changed.words.likenesses(before, after, [isReworded]);
    const { gone, came, changed: reworded, isReordered } = listChanges(before, after, alike);
    const quote = (text: string) => ({ text: changed.words.quote(text) });
    return [
      ...gone.map((text) => say(changed, `texts.${name}.gone`, quote(text))),
      ...reworded.map(([then, now]) =>
        withTexts(say(changed, `texts.${name}.now`).text, then, now, changed.words.affords),
      ),
      ...came.map((text) => say(changed, `texts.${name}.came`, quote(text))),
      ...(isReordered ? [say(changed, `texts.${name}.order`)] : []),
    ];
  };
}

/** Whether one text is the other with some words changed: at least half of the words of both are the same. */
export function isReworded(before: string, after: string): boolean {
  const [then, now] = [wordSet(before), wordSet(after)];
  const common = [...then].filter((word) => now.has(word)).length;
  return common > 0 && common * 2 >= Math.max(then.size, now.size);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Hours of a week, which are told row by row. */
export function hours(name: string, none = 'none'): Teller<Window[]> {
  return (changed) => {
    const { before, after, words } = changed;
    const inLines = (rows: Window[] | undefined, absent: string) =>
      rows === undefined || rows.length === 0 ? words.t(`compare.hours.${rows ? 'none' : absent}`) : words.hours(rows);
    const [then, now] = [inLines(before, none), inLines(after, none)];
    if (then === now) return [];
    const whole = (text: string) => [{ text, isOther: false }];
    const { text } = say(changed, 'hours.now', { what: words.t(`compare.what.${name}`) });
    return [{ text, before: whole(then), after: whole(now) }];
  };
}

/** Several of a kind, whose order says little: `compare.KEY` has came, gone and order. */
export function several<V>(key: string, show: Words<V>): Teller<V[]> {
  return (changed) => {
    const { before = [], after = [], words } = changed;
    const { gone, came, isReordered } = listChanges(before, after);
    const shown = (values: V[]) => ({ who: words.list(values.map((value) => show(words, value))) });
    return [
      ...(gone.length > 0 ? [say(changed, `${key}.gone`, shown(gone))] : []),
      ...(came.length > 0 ? [say(changed, `${key}.came`, shown(came))] : []),
      ...(isReordered ? [say(changed, `${key}.order`, shown(after))] : []),
    ];
  };
}

export const theRole: Words<Id> = (words, id) => words.role(id);
export const theTime: Words<number> = (words, minutes) => words.duration(minutes);
export const theDate: Words<string> = (words, date) => words.date(date);
export const theText: Words<string> = (words, text) => words.quote(text);
export const theTerm =
  (group: string): Words<string> =>
  (words, value) =>
    words.term(group, value);
export const the =
  (thing: Thing): Words<Id> =>
  (words, id) =>
    words.thing(thing, id);

/** For tellers that only say whether something is so. */
export function eitherWay(key: string): Teller<boolean> {
  return (changed: Changed<boolean>) => {
    const state = (value: boolean | undefined) => (value === undefined ? 'unknown' : value ? 'yes' : 'no');
    return [say(changed, `${key}.${state(changed.after)}`)];
  };
}
