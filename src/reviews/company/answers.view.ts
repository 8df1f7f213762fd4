import { type Id } from '../../domain/plan/plan.js';
import { type RowStanding } from '../../domain/review/standing.js';
import { isAgencysTurn, type Progress } from '../../domain/review/stage.js';
import { type Translate } from '../../i18n/translate.js';
import { stateView, type StateView } from '../parts/matrix.view.js';
import { type EntryView, threadView } from '../parts/thread.view.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { answersSummary, type AnswersSummary } from './answers-summary.js';

/** What an agency says, row by row, and the ways to answer it. */
export interface AnsweredView {
  summary: AnswersSummary;
  /** what the agency does not accept first, then what it remarks on */
  threads: ThreadView[];
  /** names of rows that were accepted without a word */
  accepted: string[];
  acceptedText: string;
}

interface ThreadView {
  id: Id;
  title: string;
  state: StateView | null;
  entries: EntryView[];
  /** an address that takes the proposal over, which one, and what would be done */
  take: { action: string; seen: number; text: string; name: string } | null;
  reply: { action: string; value: string; error: string | null } | null;
}

type Typed = { activity: Id; text: string; error: string } | undefined;

export function answersView(
  course: ReviewCourse,
  { rows, exceptions, stage }: Progress,
  href: string,
  typed: Typed,
  mayEdit: boolean,
  t: Translate,
): AnsweredView {
  const thread = (standing: RowStanding) => rowThread(standing, course, href, typed, mayEdit, t);
  const remarked = rows.filter((row) => !exceptions.includes(row) && row.thread.some(({ text }) => text !== ''));
  const whole = course.entries.filter(({ activity }) => activity === '');
  const { view } = lastRound(course);
  const about = {
    ...{ id: '', title: t('reviews.answers.whole'), state: null, take: null },
    entries: threadView(whole, view, course.review.timeZone, t),
    reply: replyView('', href, typed, mayEdit),
  };
  const accepted = rows.filter((row) => row.state === 'accepted' && !remarked.includes(row)).map(({ row }) => row.name);
  const isWaiting = isAgencysTurn(stage) && course.entries.length === 0;
  return {
    summary: isWaiting ? { open: t('reviews.answers.nothing'), done: [] } : answersSummary(rows, whole, t),
    threads: [...exceptions.map(thread), ...(whole.length > 0 ? [about] : []), ...remarked.map(thread)],
    accepted,
    acceptedText: t('reviews.answers.accepted', { count: accepted.length }),
  };
}

function rowThread(
  standing: RowStanding,
  course: ReviewCourse,
  href: string,
  typed: Typed,
  mayEdit: boolean,
  t: Translate,
): ThreadView {
  const { row, thread, state, decision } = standing;
  const { view } = lastRound(course);
  const take =
    state === 'proposed' && decision && mayEdit
      ? {
          action: `${href}/take`,
          seen: decision.number,
          text: takeText(standing, course, t),
          name: row.name,
        }
      : null;
  return {
    ...{ id: row.id, title: row.name, state: stateFor(standing, t), take },
    entries: threadView(thread, view, course.review.timeZone, t),
    reply: replyView(row.id, href, typed, mayEdit),
  };
}

/** The same state, said to the company. */
function stateFor(standing: RowStanding, t: Translate): StateView {
  const state = stateView(standing, t);
  return standing.isAnswered ? { ...state, label: t('reviews.row.replied') } : state;
}

/** What would be done: which letter the role gets. */
function takeText({ decision }: RowStanding, course: ReviewCourse, t: Translate): string {
  const role = lastRound(course).view?.columns.find(({ id }) => id === decision?.role)?.name ?? '';
  return t('reviews.answers.take', { letter: decision?.letter ?? '', role });
}

function replyView(activity: Id, href: string, typed: Typed, mayEdit: boolean): ThreadView['reply'] {
  if (!mayEdit) return null;
  const own = typed?.activity === activity ? typed : undefined;
  return { action: `${href}/reply`, value: own?.text ?? '', error: own?.error ?? null };
}
