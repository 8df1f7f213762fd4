import { type Id, type Plan } from '../../domain/plan/plan.js';
import { agencyView } from '../../domain/review/agency-view.js';
import { progressOf } from '../../domain/review/stage.js';
import { type ReviewFact } from '../../domain/rules/reviews.js';
import { type ReviewCourse } from '../store/course-from.js';
import { hashOfView } from '../view-text.js';

/** Where the review stands towards the plan; `missing` also where it was sent and nobody has signed it. */
export function factOf(course: ReviewCourse, plan: Plan): ReviewFact {
  const { exceptions } = progressOf(course);
  const last = course.signOffs.at(-1);
  if (!last) return exceptions.length > 0 ? 'objected' : 'missing';
  if (hashFor(plan, course.review.agencyKey) !== last.hash) return 'stale';
  return exceptions.length > 0 || last.exceptions.length > 0 ? 'objected' : 'fine';
}

/** SHA-256 of what the agency would see of this plan, as hex digits; null: it is not in it. */
export function hashFor(plan: Plan, agencyKey: Id): string | null {
  const view = agencyView(plan, agencyKey);
  return view && hashOfView(view).toString('hex');
}
