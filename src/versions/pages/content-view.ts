import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';

/** What a plan holds, in figures: one for each section of the form that has something. */
export function contentView(plan: Plan, t: Translate): { label: string; value: string }[] {
  const counts = {
    people: plan.people.length,
    owners: plan.owners.length,
    rosters: plan.rosters.length,
    agencies: plan.agencies.length,
    severities: plan.severities.length,
    matrix: plan.activities.length,
    escalation: plan.escalation.flatMap(({ steps }) => steps).length,
    channels: plan.channels.length,
    scenarios: plan.scenarios.length,
    stakeholders: plan.stakeholders.length,
    notifications: plan.notifications.length,
    exercises: plan.exercises.length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([section, count]) => ({ label: t(`web.sections.${section}.title`), value: inWords(section, count, t) }));
}

/** What the title of a section does not say is counted. */
function inWords(section: string, count: number, t: Translate): string {
  return section === 'matrix' || section === 'escalation'
    ? t(`web.versions.page.counted.${section}`, { count })
    : String(count);
}
