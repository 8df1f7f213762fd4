import { type LocalDate } from '../../domain/plan/plan.js';
import { isAgencysTurn, progressOf, type Progress } from '../../domain/review/stage.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { reviewHref, reviewsHref } from '../links.js';
import { stageText } from '../parts/stage-text.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { type DueView, dueView } from '../words.js';

interface ItemView {
  company: string;
  plan: string;
  href: string;
  text: string;
  due: DueView | null;
  /** what to do there */
  action: string;
}

interface ListView {
  summary: string;
  search: { value: string; action: string } | null;
  /** nothing fits what was searched */
  isNothingFound: boolean;
  groups: { id: GroupName; title: string; items: ItemView[] }[];
}

type GroupName = 'todo' | 'waiting' | 'done';
const groupNames: readonly GroupName[] = ['todo', 'waiting', 'done'];

/** From so many on, somebody is faster with a search than with the eye. */
const searchFrom = 8;

interface Listed {
  course: ReviewCourse;
  progress: Progress;
}

/** All clients of an agency in one list: first those where it is to act, the most urgent on top. */
export function listPage(
  courses: ReviewCourse[],
  search: string,
  visitor: Visitor,
  dateIn: (timeZone: string) => LocalDate,
): Page {
  const t = translator(visitor.locale);
  const all = courses.map((course) => ({ course, progress: progressOf(course) }));
  const found = all.filter(({ course: { review } }) => fits(`${review.companyName} ${review.planTitle}`, search));
  const groups = groupNames.map((id) => ({
    id,
    title: t(`reviews.list.groups.${id}`),
    items: sorted(found.filter(({ progress }) => groupOf(progress) === id)).map((each) => itemView(each, dateIn, t)),
  }));
  const view: ListView = {
    summary: summary(all, dateIn, t),
    search: courses.length >= searchFrom || search !== '' ? { value: search, action: reviewsHref } : null,
    isNothingFound: found.length === 0 && all.length > 0,
    groups: groups.filter(({ items }) => items.length > 0),
  };
  return new Page('pages/reviews/list', t('reviews.list.title'), [], view);
}

function groupOf({ stage }: Progress): GroupName {
  if (isAgencysTurn(stage)) return 'todo';
  return stage === 'objected' ? 'waiting' : 'done';
}

function fits(text: string, search: string): boolean {
  const plain = (each: string) => each.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return search.split(/\s+/).every((word) => plain(text).includes(plain(word)));
}

/** What is due first; without a day last, the longest unanswered first. */
function sorted(listed: Listed[]): Listed[] {
  const key = ({ course }: Listed) => {
    const { dueOn, sentAt } = lastRound(course);
    return `${dueOn ?? '9999'} ${sentAt.toISOString()}`;
  };
  return [...listed].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function itemView({ course, progress }: Listed, dateIn: (zone: string) => LocalDate, t: Translate): ItemView {
  const { review } = course;
  const isDue = isAgencysTurn(progress.stage);
  return {
    company: review.companyName,
    plan: t('reviews.list.plan', { plan: review.planTitle, version: lastRound(course).version }),
    href: reviewHref(review.reviewId),
    text: stageText(course, progress, 'agency', t),
    due: isDue ? dueView(lastRound(course).dueOn, dateIn(review.timeZone), t) : null,
    action: t(`reviews.list.action.${progress.stage}`),
  };
}

function summary(all: Listed[], dateIn: (zone: string) => LocalDate, t: Translate): string {
  if (all.length === 0) return t('reviews.list.empty');
  const todo = all.filter(({ progress }) => isAgencysTurn(progress.stage));
  const late = todo.filter(({ course }) => {
    const { dueOn } = lastRound(course);
    return dueOn !== null && dueOn < dateIn(course.review.timeZone);
  });
  const clients = new Set(all.map(({ course: { review } }) => `${review.companyId} ${review.companyName}`)).size;
  const parts = [t('reviews.list.clients', { count: clients }), t('reviews.list.todo', { count: todo.length })];
  return [...parts, ...(late.length > 0 ? [t('reviews.list.late', { count: late.length })] : [])].join(' ');
}
