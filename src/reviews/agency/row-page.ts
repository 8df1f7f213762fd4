import { type Letter } from '../../domain/plan/plan.js';
import { type AgencyView, type ViewColumn } from '../../domain/review/agency-view.js';
import { type RowStanding, rowStandings } from '../../domain/review/standing.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { reviewHref, rowHref } from '../links.js';
import { stateView, type StateView } from '../parts/matrix.view.js';
import { type EntryView, threadView } from '../parts/thread.view.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { supportLetters } from './answer.form.js';
import { trail } from './review-page.js';

export interface RowPage {
  visitor: Visitor;
  course: ReviewCourse;
  view: AgencyView;
  standing: RowStanding;
  /** what was typed, with the kind of answer that it was for */
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  conflict?: string | null;
  status?: number;
}

const letters: Letter[] = ['A', 'R', 'S', 'C', 'I'];
const kinds = ['object', 'propose', 'comment'] as const;
type Kind = (typeof kinds)[number];

interface RowView {
  company: string;
  phase: string;
  voice: boolean;
  note: string | null;
  state: StateView;
  own: { role: string; letter: Letter | null; word: string }[];
  others: { letter: Letter; word: string; roles: string[] }[];
  thread: EntryView[];
  action: string;
  round: number;
  mayAccept: boolean;
  answers: { kind: Kind; title: string; button: string; isOpen: boolean; fields: FieldView[] }[];
  problems: Problem[];
  conflict: { title: string; text: string; reload: string } | null;
  place: string;
  before: string | null;
  after: string | null;
  back: string;
}

/** One row of the matrix: who has which letter, what was said, and the ways to answer. */
export function rowPage(page: RowPage): Page {
  const { visitor, course, view, standing, conflict, status = 200 } = page;
  const t = translator(visitor.locale);
  const { row } = standing;
  const { reviewId, timeZone, companyName } = course.review;
  const answers = kinds.map((kind) => answerView(kind, page, t));
  const open = answers.find(({ isOpen }) => isOpen);
  const rows = rowStandings(course);
  const index = rows.findIndex((each) => each.row.id === row.id);
  const beside = (by: number) => (rows[index + by] ? rowHref(reviewId, rows[index + by]?.row.id ?? '') : null);
  const content: RowView = {
    company: companyName,
    phase: t(`terms.phase.${row.phase}`),
    voice: row.voice,
    note: row.note ?? null,
    state: stateView(standing, t),
    own: view.columns.filter(({ of }) => of === 'own').map((column) => ownLetter(column, standing, t)),
    others: othersOf(view, standing, t),
    thread: threadView(standing.thread, view, timeZone, t),
    action: rowHref(reviewId, row.id),
    round: lastRound(course).number,
    mayAccept: standing.state !== 'accepted',
    answers,
    problems: problemsOf(open?.fields ?? [], page.errors ?? new Map()).map(({ href, ...problem }) => ({
      ...problem,
      href: href && open ? `${href}-${open.kind}` : null,
    })),
    conflict: conflict
      ? { title: t('reviews.conflict.title'), text: conflict, reload: rowHref(reviewId, row.id) }
      : null,
    place: t('reviews.row.place', { number: index + 1, all: rows.length }),
    before: beside(-1),
    after: beside(1),
    back: `${reviewHref(reviewId)}#row-${row.id}`,
  };
  const crumbs = [...trail(t), { label: companyName, href: reviewHref(reviewId) }];
  return new Page('pages/reviews/row', row.name, crumbs, content, status);
}

function ownLetter({ id, name }: ViewColumn, { row }: RowStanding, t: Translate): RowView['own'][number] {
  const letter = row.letters[id] ?? null;
  return { role: name, letter, word: letter === null ? t('reviews.row.nothing') : t(`terms.letter.${letter}`) };
}

function othersOf({ columns }: AgencyView, { row }: RowStanding, t: Translate): RowView['others'] {
  return letters.flatMap((letter) => {
    const roles = columns.filter(({ id, of }) => of !== 'own' && row.letters[id] === letter).map(({ name }) => name);
    return roles.length > 0 ? [{ letter, word: t(`terms.letter.${letter}`), roles }] : [];
  });
}

function answerView(kind: Kind, { view, input = {}, errors = new Map() }: RowPage, t: Translate) {
  const isOpen = errors.size > 0 && input.kind === kind;
  const fields = fieldsOf(kind, view, t);
  const typed = isOpen ? input : {};
  return {
    ...{ kind, isOpen, title: t(`reviews.answer.${kind}.title`), button: t(`reviews.answer.${kind}.button`) },
    fields: showFields(fields, { t, input: typed, errors: isOpen ? errors : new Map(), theirs: null }).map((field) =>
      within(kind, field),
    ),
  };
}

/** Three forms of one page ask for a text: ids tell them apart. */
function within(kind: Kind, field: FieldView): FieldView {
  const id = `${field.id}-${kind}`;
  return { ...field, id, describedBy: field.describedBy?.replaceAll(field.id, id) ?? null };
}

function fieldsOf(kind: Kind, { columns }: AgencyView, t: Translate): Field[] {
  const text: Field = { kind: 'text', at: 'text', text: `review.${kind}`, required: kind !== 'propose' };
  if (kind !== 'propose') return [text];
  const roles = columns.filter(({ of }) => of === 'own').map(({ id, name }) => ({ value: id, label: name }));
  const options = supportLetters.map((value) => ({ value, label: `${value} – ${t(`terms.letter.${value}`)}` }));
  return [
    { kind: 'choice', at: 'role', text: 'review.proposeRole', required: true, options: roles },
    { kind: 'choice', at: 'letter', text: 'review.proposeLetter', required: true, options },
    text,
  ];
}
