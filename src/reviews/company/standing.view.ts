import { type Plan } from '../../domain/plan/plan.js';
import { progressOf } from '../../domain/review/stage.js';
import { type Translate } from '../../i18n/translate.js';
import { factOf } from '../facts/fact-of.js';
import { stageText } from '../parts/stage-text.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';

/** How far the review by an agency is, as its company sees it. */
export interface StandingView {
  label: string;
  tone: 'good' | 'bad' | 'warn' | 'none';
  text: string;
}

export function standingView(course: ReviewCourse | null, plan: Plan, hasRoles: boolean, t: Translate): StandingView {
  const view = (key: string, tone: StandingView['tone'], text: string): StandingView => ({
    ...{ tone, text },
    label: t(`reviews.company.label.${key}`),
  });
  if (!course) {
    return hasRoles
      ? view('missing', 'bad', t('reviews.company.never'))
      : view('none', 'none', t('reviews.company.noRoles'));
  }
  const { review } = course;
  if (review.agencyId === null)
    return view('waiting', 'warn', t('reviews.company.notAccepted', { recipient: review.recipient ?? '' }));
  const progress = progressOf(course);
  const text = stageText(course, progress, 'company', t);
  const fact = factOf(course, plan);
  if (fact === 'fine' && progress.stage === 'confirmed') return view('fine', 'good', text);
  if (fact === 'stale' && progress.stage !== 'difference')
    return view('stale', 'warn', t('reviews.company.stale', { version: versionSigned(course) }));
  if (fact === 'objected' && progress.stage !== 'answered') return view('objected', 'bad', text);
  return view(fact === 'stale' ? 'stale' : 'waiting', 'warn', text);
}

function versionSigned(course: ReviewCourse): number {
  const round = course.rounds.find(({ number }) => number === course.signOffs.at(-1)?.round);
  return round?.version ?? lastRound(course).version;
}
