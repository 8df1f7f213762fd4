import { agenciesSection } from '../agencies/agencies.form.js';
import { supportRolesSection } from '../agencies/support-roles.form.js';
import { channelsSection } from '../channels/channels.form.js';
import { stepsSection } from '../escalation/steps.form.js';
import { activitiesSection } from '../matrix/activities.form.js';
import { exercisesSection } from '../exercises/exercises.form.js';
import { notificationsSection } from '../notifications/notifications.form.js';
import { ownersSection } from '../owners/owners.form.js';
import { peopleSection } from '../people/people.form.js';
import { rostersSection } from '../rosters/rosters.form.js';
import { scenariosSection } from '../scenarios/scenarios.form.js';
import { severitiesSection } from '../severities/severities.form.js';
import { stakeholdersSection } from '../stakeholders/stakeholders.form.js';
import { type Section } from './section.js';

const all: Section[] = [
  peopleSection,
  ownersSection,
  agenciesSection,
  supportRolesSection,
  severitiesSection,
  activitiesSection,
  stepsSection,
  channelsSection,
  rostersSection,
  scenariosSection,
  stakeholdersSection,
  notificationsSection,
  exercisesSection,
];

const byName = new Map(all.map((section) => [section.name as string, section]));

/** The sections whose lists stand on the page. */
export function sectionsAt(home: string): Section[] {
  return all.filter((section) => section.home === home);
}

/** The section with this name in the URL, or null. */
export function sectionNamed(name: string): Section | null {
  return byName.get(name) ?? null;
}
