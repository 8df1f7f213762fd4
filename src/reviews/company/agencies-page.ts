import { type LocalDate } from '../../domain/plan/plan.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { agencyHref } from '../links.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { type DueView, dueView } from '../words.js';
import { standingView, type StandingView } from './standing.view.js';

interface AgenciesView {
  intro: string;
  agencies: ({ name: string; roles: string; href: string; due: DueView | null } & StandingView)[];
}

/** The agencies of a plan, and how far the review of each is. */
export function agenciesPage(stored: StoredPlan, courses: ReviewCourse[], today: LocalDate, visitor: Visitor): Page {
  const t = translator(visitor.locale);
  const { id, plan } = stored;
  const known = plan.agencies.map((agency) => {
    const course = courses.find(({ review }) => review.agencyKey === agency.id) ?? null;
    return {
      ...{ name: agency.name, href: agencyHref(id, agency.id) },
      roles: agency.supportRoles.map(({ name }) => name).join(', '),
      due: dueOf(course, today, t),
      ...standingView(course, plan, agency.supportRoles.length > 0, t),
    };
  });
  // One that has left the plan can still be withdrawn.
  const gone = courses
    .filter(({ review }) => !plan.agencies.some((agency) => agency.id === review.agencyKey))
    .map(({ review }) => ({
      ...{ name: review.agencyName, href: agencyHref(id, review.agencyKey), roles: '', due: null },
      ...{ text: t('reviews.company.gone'), tone: 'bad' as const, label: t('reviews.company.label.gone') },
    }));
  const view: AgenciesView = { intro: t('reviews.company.intro'), agencies: [...known, ...gone] };
  return new Page('pages/reviews/agencies', t('reviews.company.title'), planTrail(id, plan, t), view);
}

function dueOf(course: ReviewCourse | null, today: LocalDate, t: Translate): DueView | null {
  if (!course) return null;
  const round = lastRound(course);
  const isSigned = course.signOffs.some(({ hash }) => hash === round.hash);
  return isSigned ? null : dueView(round.dueOn, today, t);
}
