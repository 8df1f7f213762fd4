import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';

/** What is missing before anybody can be reached at all. */
export type FirstStep = 'people' | 'owners' | 'hours';

/** null: somebody may be on duty, so that the check has something to say. */
export function firstStep({ people, owners, rosters }: Plan): FirstStep | null {
  if (people.length === 0) return 'people';
  if (owners.every(({ holders }) => holders.length === 0)) return 'owners';
  const hasHours = [...people.map(({ dutyHours }) => dutyHours ?? []), ...rosters.map(({ hours }) => hours)];
  return hasHours.every((windows) => windows.length === 0) ? 'hours' : null;
}

/** What comes first, and the way there. */
export interface FirstStepView {
  text: string;
  link: string;
  href: string;
}

export function firstStepView({ id, plan }: StoredPlan, t: Translate): FirstStepView | null {
  const step = firstStep(plan);
  if (!step) return null;
  const href = planHref(id, step === 'hours' ? 'people' : step);
  return { text: t(`readiness.start.${step}`), link: t(`readiness.start.link.${step}`), href };
}
