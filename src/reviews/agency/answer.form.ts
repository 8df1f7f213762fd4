import { textOf } from '../../access/pages/text-of.js';
import { type Id, type Letter } from '../../domain/plan/plan.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type EntryKind } from '../../domain/review/standing.js';
import { type Input } from '../../web/form/field.js';

/** What an agency says about a row, or about the whole (''). */
export interface RowAnswer {
  activity: Id;
  kind: Exclude<EntryKind, 'reply' | 'taken'>;
  role: Id | null;
  letter: Letter | null;
  text: string;
}

/** Letters that a support role can have at all. */
export const supportLetters = ['S', 'C', 'I'] as const satisfies Letter[];
export const longestText = 4000;

export type ReadAnswer =
  | { ok: true; answer: RowAnswer }
  /** by name of the field: keys below `reviews.wrong` */
  | { ok: false; errors: ReadonlyMap<string, string> };

const kinds = ['accept', 'object', 'propose', 'comment'] as const;

/** What was sent about a row of the view; `activity` is one of its rows, or '' for the whole. */
export function readAnswer(input: Input, view: AgencyView, activity: Id): ReadAnswer {
  const kind = kinds.find((each) => each === textOf(input.kind));
  const text = readText(input.text);
  const wrong = (name: string, key: string): ReadAnswer => ({ ok: false, errors: new Map([[name, key]]) });
  if (!kind || (activity === '' && kind !== 'comment')) return wrong('kind', 'kind');
  if (text.length > longestText) return wrong('text', 'long');
  const plain = { activity, kind, role: null, letter: null, text };
  if (kind === 'accept') return { ok: true, answer: { ...plain, text: '' } };
  if (kind !== 'propose') return text === '' ? wrong('text', kind) : { ok: true, answer: plain };
  const role = view.columns.find(({ id, of }) => of === 'own' && id === textOf(input.role))?.id;
  const letter = supportLetters.find((each) => each === textOf(input.letter));
  if (!role) return wrong('role', 'role');
  if (!letter) return wrong('letter', 'letter');
  const now = view.rows.find(({ id }) => id === activity)?.letters[role];
  if (letter === now) return wrong('letter', 'same');
  return { ok: true, answer: { ...plain, role, letter } };
}

/** Without what the database does not keep. */
export function readText(value: string | string[] | undefined): string {
  return textOf(value).replaceAll('\0', '').replaceAll('\r\n', '\n');
}
