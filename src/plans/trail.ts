import { type Plan } from '../domain/plan/plan.js';
import { type Translate } from '../i18n/translate.js';
import { type Crumb } from '../web/shell.js';
import { planHref } from './links.js';

/** The way from the start page to a plan. */
export function planTrail(planId: string, plan: Plan, t: Translate): Crumb[] {
  return [
    { label: t('web.plans.title'), href: '/plans' },
    { label: plan.title, href: planHref(planId) },
  ];
}
