import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { planTrail } from '../../plans/trail.js';
import { type Crumb } from '../../web/shell.js';
import { versionHref } from '../pages/standing-view.js';
import { type Version } from '../version.js';

/** The way to what lies below a version. */
export function versionTrail(version: Pick<Version, 'planId' | 'number'>, plan: Plan, t: Translate): Crumb[] {
  return [
    ...planTrail(version.planId, plan, t),
    { label: t('web.versions.title'), href: planHref(version.planId, 'versions') },
    { label: t('web.versions.one', { number: version.number }), href: versionHref(version) },
  ];
}
