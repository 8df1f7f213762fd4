import { type Locale } from '../../domain/plan/plan.js';
import { concernsAgency } from '../../domain/review/agency-view.js';
import { isSame } from '../../domain/plan/is-same.js';
import { changesBetween } from '../../domain/diff/changes.js';
import { signedView } from '../../domain/review/standing.js';
import { type Progress, type Stage } from '../../domain/review/stage.js';
import { type Translate } from '../../i18n/translate.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { dayText, nameText } from '../words.js';

/** One sentence that says how far a review is and who is to do what; `reader`: which side it is said to. */
export function stageText(
  course: ReviewCourse,
  { stage, open, exceptions }: Progress,
  reader: 'agency' | 'company',
  t: Translate,
): string {
  const { review, signOffs } = course;
  const { view } = lastRound(course);
  const last = signOffs.at(-1);
  if (view === null) return t(`reviews.stage.${reader}.destroyed`);
  const names = {
    company: review.companyName,
    agency: review.agencyName,
    date: last ? dayText(last.at, review.timeZone, t('language') as Locale) : '',
    name: last ? nameText(last.name, t) : '',
  };
  const key = stage === 'new' && open === 0 ? 'decided' : stage;
  return t(`reviews.stage.${reader}.${key}`, { ...names, count: countOf(course, stage, open, exceptions.length) });
}

/** How many rows have one of the agency's letters. */
export function ownRows(course: ReviewCourse): number {
  const { view } = lastRound(course);
  return view ? view.rows.filter((row) => concernsAgency(view, row)).length : 0;
}

function countOf(course: ReviewCourse, stage: Stage, open: number, exceptions: number): number {
  if (stage === 'new') return open;
  if (stage !== 'difference') return exceptions;
  const [before, { view }] = [signedView(course), lastRound(course)];
  return before && view && !isSame(before, view) ? changesBetween(before, view).length : 0;
}
