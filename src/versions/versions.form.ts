import { textOf } from '../access/pages/text-of.js';
import { type Translate } from '../i18n/translate.js';
import { type Field, type Input } from '../web/form/field.js';
import { type AskedMove, type Wish } from './rules.js';

export const mostCharacters = 1000;

export const noteField: Field = { kind: 'text', at: 'note', text: 'versions.note', required: true };

const reasons: Partial<Record<AskedMove, Field>> = {
  return: { kind: 'text', at: 'returned', text: 'versions.returned', required: true },
  withdraw: { kind: 'text', at: 'withdrawn', text: 'versions.withdrawn', required: true },
};

const approvals: Field = {
  ...{ kind: 'choice', at: 'approvals', text: 'versions.approvals', required: true },
  options: ['1', '2'].map((value) => ({ value, label: value })),
};

/** What is filled in for a move. */
export function fieldsOf(move: AskedMove): Field[] {
  if (move === 'submit') return [approvals];
  const reason = reasons[move];
  return reason ? [reason] : [];
}

export type Read<T> = { ok: true; value: T } | { ok: false; errors: Map<string, string> };

/** One text that has to be there; `missing`: what is said where it is not. */
export function readText(input: Input, name: string, missing: string, t: Translate): Read<string> {
  const value = textOf(input[name]).replaceAll('\0', '');
  const wrong = value === '' ? missing : value.length > mostCharacters ? 'long' : null;
  if (wrong === null) return { ok: true, value };
  return { ok: false, errors: new Map([[name, t(`web.versions.refused.${wrong}`, { most: mostCharacters })]]) };
}

export function readWish(move: AskedMove, input: Input, t: Translate): Read<Wish> {
  const wish = { move, seen: seenIn(input) };
  if (move === 'submit') {
    const wanted = ([1, 2] as const).find((each) => String(each) === textOf(input.approvals));
    if (wanted) return { ok: true, value: { ...wish, approvals: wanted } };
    return { ok: false, errors: new Map([['approvals', t('web.versions.refused.approvals')]]) };
  }
  const field = reasons[move];
  if (!field || field.kind === 'group') return { ok: true, value: wish };
  const read = readText(input, field.at, 'reason', t);
  return read.ok ? { ok: true, value: { ...wish, reason: read.value } } : read;
}

/** What the page had shown when its form was sent. */
export function seenIn(input: Input): number {
  return /^\d{1,9}$/.test(textOf(input._version)) ? Number(textOf(input._version)) : -1;
}
