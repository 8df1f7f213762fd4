import { type LocalDate } from '../../domain/plan/plan.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type RowStanding, signedView } from '../../domain/review/standing.js';
import { acceptableAtOnce, progressOf, type Progress } from '../../domain/review/stage.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem } from '../../web/form/problems.js';
import { type Crumb } from '../../web/shell.js';
import { type Visitor } from '../../web/visitor.js';
import { reviewHref, reviewsHref, rowHref } from '../links.js';
import { differences, type DifferenceView } from '../parts/difference.view.js';
import { matrixView, type MatrixView } from '../parts/matrix.view.js';
import { ownPartView, type OwnPartView } from '../parts/own-part.view.js';
import { signOffViews, type SignOffView } from '../parts/sign-offs.view.js';
import { stageText } from '../parts/stage-text.js';
import { type EntryView, threadView } from '../parts/thread.view.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { dayText, type DueView, dueView, nameText } from '../words.js';
import { signingView, type SigningView, type Typed } from './signing-form.js';

export const rowFilters = ['all', 'own', 'open'] as const;
export type RowFilter = (typeof rowFilters)[number];

export interface ReviewPage {
  visitor: Visitor;
  course: ReviewCourse;
  today: LocalDate;
  filter: RowFilter;
  /** what was typed into the sign-off, or into the comment about the whole */
  typed?: Typed;
  problems?: Problem[];
  /** somebody else was faster, in words */
  conflict?: string | null;
  status?: number;
}

interface ReviewView {
  company: string;
  lead: string;
  message: { text: string; who: string } | null;
  verdict: string;
  tone: 'good' | 'weak' | 'todo';
  due: DueView | null;
  progress: { done: number; all: number; text: string } | null;
  next: { href: string; label: string } | null;
  /** accepts the rows that are open */
  rest: RestView | null;
  pdf: string | null;
  round: number;
  problems: Problem[];
  conflict: { title: string; text: string; reload: string } | null;
  changes: DifferenceView[] | null;
  signing: SigningView | null;
  filters: { href: string; label: string; current: boolean }[];
  matrix: MatrixView | null;
  part: OwnPartView | null;
  thread: EntryView[];
  comment: { action: string; value: string; error: string | null };
  signOffs: SignOffView[];
  here: string;
}

interface RestView {
  action: string;
  label: string;
  /** rows that it leaves open, in words; null: there is none */
  without: string | null;
}

/** A review as its agency sees it: what is to be done, the matrix, its own part, and the sign-off. */
export function reviewPage(page: ReviewPage): Page {
  const { visitor, course, today, status = 200, typed } = page;
  const t = translator(visitor.locale);
  const { review } = course;
  const round = lastRound(course);
  const progress = progressOf(course);
  const isConfirmed = progress.stage === 'confirmed';
  const view: ReviewView = {
    company: review.companyName,
    lead: t('reviews.review.lead', {
      ...{ plan: review.planTitle, version: round.version, sender: nameText(round.sentBy, t) },
      date: dayText(round.sentAt, review.timeZone, visitor.locale),
    }),
    message: round.message === '' ? null : { text: round.message, who: nameText(round.sentBy, t) },
    verdict: stageText(course, progress, 'agency', t),
    tone: isConfirmed ? 'good' : progress.stage === 'objected' ? 'weak' : 'todo',
    due: isConfirmed ? null : dueView(round.dueOn, today, t),
    ...stepsOf(course, progress, t),
    round: round.number,
    pdf: signedView(course) ? reviewHref(review.reviewId, 'signoff.pdf') : null,
    problems: page.problems ?? [],
    conflict: conflictView(page, t),
    changes: changesOf(course, progress, t),
    signing: signingView(course, progress, visitor, typed, t),
    ...(round.view ? matrixOf(page, round.view, progress.rows, t) : { filters: [], matrix: null, part: null }),
    thread: threadView(
      course.entries.filter(({ activity }) => activity === ''),
      round.view,
      review.timeZone,
      t,
    ),
    comment: {
      action: reviewHref(review.reviewId, 'comment'),
      value: typed?.comment ?? '',
      error: typed?.commentError ?? null,
    },
    signOffs: signOffViews(course, t),
    here: reviewHref(review.reviewId),
  };
  return new Page(
    'pages/reviews/review',
    t('reviews.review.title', { company: review.companyName }),
    trail(t),
    view,
    status,
  );
}

export function trail(t: Translate): Crumb[] {
  return [{ label: t('reviews.list.title'), href: reviewsHref }];
}

/** How far it is, and the one thing to do next. */
function stepsOf(course: ReviewCourse, { stage, rows, open }: Progress, t: Translate) {
  const { reviewId } = course.review;
  // Rows are open in a later round, too, where what was signed before is gone.
  if (stage !== 'new' && open === 0) return { progress: null, next: nextStep(stage, rows, reviewId, t), rest: null };
  const own = rows.filter(({ state }) => state !== 'context');
  const first = rows.find(({ state }) => state === 'open');
  const numbers = { done: own.length - open, all: own.length };
  const next = first
    ? { href: rowHref(reviewId, first.row.id), label: t('reviews.review.next') }
    : { href: '#signoff', label: t('reviews.review.toSignOff') };
  const rest = restView(rows, reviewHref(reviewId, 'accept'), t);
  return { progress: { ...numbers, text: t('reviews.review.progress', numbers) }, next, rest };
}

function restView(rows: RowStanding[], action: string, t: Translate): RestView | null {
  const count = acceptableAtOnce({ rows }).length;
  const asking = rows.filter(({ state }) => state === 'open').length - count;
  if (count === 0) return null;
  return {
    ...{ action, label: t(`reviews.review.${asking > 0 ? 'acceptSome' : 'acceptRest'}`, { count }) },
    without: asking > 0 ? t('reviews.review.without', { count: asking }) : null,
  };
}

function nextStep(stage: Progress['stage'], rows: RowStanding[], reviewId: string, t: Translate) {
  const answered = rows.find(({ isAnswered }) => isAnswered);
  if (stage === 'answered' && answered)
    return { href: rowHref(reviewId, answered.row.id), label: t('reviews.review.toAnswer') };
  if (stage === 'difference') return { href: '#changes', label: t('reviews.review.toChanges') };
  return stage === 'settled' ? { href: '#signoff', label: t('reviews.review.toSignOff') } : null;
}

function changesOf(course: ReviewCourse, { stage }: Progress, t: Translate): DifferenceView[] | null {
  const [before, { view }] = [signedView(course), lastRound(course)];
  return stage === 'difference' && before && view ? differences(before, view, t) : null;
}

function matrixOf({ course, filter }: ReviewPage, view: AgencyView, rows: RowStanding[], t: Translate) {
  const { reviewId } = course.review;
  const isOwn = ({ state }: RowStanding) => state !== 'context';
  const shown: Record<RowFilter, RowStanding[]> = {
    all: rows,
    own: rows.filter(isOwn),
    open: rows.filter(({ state, isAnswered }) => state === 'open' || state === 'changed' || isAnswered),
  };
  const filters = rowFilters.map((name) => ({
    href: `${reviewHref(reviewId)}?rows=${name}#matrix`,
    label: t(`reviews.matrix.filter.${name}`, { count: shown[name].length }),
    current: name === filter,
  }));
  return {
    filters,
    matrix: matrixView(view, shown[filter], (id) => rowHref(reviewId, id), t),
    part: ownPartView(view, t),
  };
}

function conflictView({ conflict, course }: ReviewPage, t: Translate): ReviewView['conflict'] {
  if (!conflict) return null;
  return { title: t('reviews.conflict.title'), text: conflict, reload: reviewHref(course.review.reviewId) };
}
