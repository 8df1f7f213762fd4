import { translator } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { agencyHref } from '../links.js';
import { type ReviewCourse } from '../store/course-from.js';

/** Asks before an agency loses sight of what it was sent. */
export function withdrawPage({ id, plan }: StoredPlan, { review }: ReviewCourse, visitor: Visitor): Page {
  const t = translator(visitor.locale);
  const names = { agency: review.agencyName };
  const home = agencyHref(id, review.agencyKey);
  const view = {
    ...{ text: t('reviews.withdraw.text', names), places: [], version: 0 },
    ...{ action: `${home}/withdraw`, confirm: t('reviews.withdraw.confirm'), back: home },
  };
  const crumbs = [...planTrail(id, plan, t), { label: t('reviews.company.title'), href: planHref(id, 'reviews') }];
  return new Page('pages/plans/remove', t('reviews.withdraw.title', names), crumbs, view);
}
