import { type Activity, type Id, type Letter } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { type PlanWords } from '../plan-words.js';
import { type Sentence, sentence } from '../sentence.js';
import { say, type Teller } from '../teller.js';
import { eitherWay, fact, longText, renamed, theTerm } from './fields.js';

type Letters = Activity['assignments'];

/** Cell by cell. Letters of a role that came or went as a whole are told with it (`lettersOfRoles`). */
const assignments: Teller<Letters> = (changed) => {
  const { before = {}, after = {}, words } = changed;
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return roles.flatMap((role) => {
    const [then, now] = [before[role], after[role]];
    if (then === now || words.fateOf(role) !== 'stayed') return [];
    const values = { role: words.role(role), before: letter(then, words), after: letter(now, words) };
    return [say(changed, `letters.${then === undefined ? 'came' : now === undefined ? 'gone' : 'now'}`, values)];
  });
};

function letter(of: Letter | undefined, words: PlanWords): string {
  return of === undefined ? '' : words.t('compare.letters.one', { letter: of, meaning: words.term('letter', of) });
}

/** For each role that came or went: the letters that it got or left in rows that are in both plans. */
export function lettersOfRoles(words: PlanWords): Sentence[] {
  const { before, after } = words.plans;
  const rowsNow = new Map(after.activities.map((row) => [row.id, row]));
  const rows = before.activities.flatMap((then) => {
    const now = rowsNow.get(then.id);
    return now ? [{ name: now.name, letters: { ...then.assignments, ...now.assignments } }] : [];
  });
  const roles = [...new Set(rows.flatMap(({ letters }) => Object.keys(letters)))];
  return roles.flatMap((role) => {
    const fate = words.fateOf(role);
    return fate === 'stayed' ? [] : [sentence(lettersOf(role, fate, rows, words))];
  });
}

function lettersOf(role: Id, fate: 'came' | 'gone', rows: { name: string; letters: Letters }[], words: PlanWords) {
  const cells = rows.flatMap(({ name, letters }) => {
    const own = letters[role];
    return own === undefined ? [] : [words.t('compare.letters.cell', { letter: own, row: words.quote(name) })];
  });
  return words.t(`compare.letters.role.${fate}`, { role: words.role(role), cells: words.list(cells) });
}

/** A letter for each role, in the order of the row. */
function rowOf({ assignments: letters }: Activity, words: PlanWords): string {
  const cells = Object.entries(letters).map(([role, of]) =>
    words.t('compare.letters.held', { letter: of, role: words.role(role) }),
  );
  return cells.length === 0 ? '' : words.t('compare.letters.row', { cells: cells.join(', ') });
}

export const activities: Kind<Activity> = {
  nameOf: ({ name }) => name,
  about: (activity, words) => ({ phase: words.term('phase', activity.phase), more: rowOf(activity, words) }),
  fields: {
    name: renamed,
    phase: fact('phase', theTerm('phase')),
    note: longText('note'),
    voice: eitherWay('activities.voice'),
    assignments,
  },
};
