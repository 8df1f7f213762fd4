import { type Locale } from '../../domain/plan/plan.js';
import { currentRound, type SignOff } from '../../domain/review/standing.js';
import { type Translate } from '../../i18n/translate.js';
import { type ReviewCourse } from '../store/course-from.js';
import { nameText, timeText } from '../words.js';

/** Who has signed what. */
export interface SignOffView {
  name: string;
  function: string;
  when: string;
  version: number;
  hash: string;
  /** names of the rows that were left out */
  except: string[];
  /** of what is shown now */
  isCurrent: boolean;
}

/** The newest first. */
export function signOffViews(course: ReviewCourse, t: Translate): SignOffView[] {
  return [...course.signOffs].reverse().map((signOff) => signOffView(signOff, course, t));
}

export function signOffView(signOff: SignOff, course: ReviewCourse, t: Translate): SignOffView {
  const round = course.rounds.find(({ number }) => number === signOff.round);
  return {
    name: nameText(signOff.name, t),
    function: signOff.function,
    when: timeText(signOff.at, course.review.timeZone, t('language') as Locale),
    version: round?.version ?? 0,
    hash: signOff.hash,
    except: signOff.exceptions.map((id) => round?.view?.rows.find((row) => row.id === id)?.name ?? id),
    isCurrent: signOff.hash === currentRound(course).hash,
  };
}
