import { activitiesCatalogue } from './activities.catalogue.js';
import { type Catalogue } from './catalogue.js';
import { channelsCatalogue } from './channels.catalogue.js';
import { escalationCatalogue } from './escalation.catalogue.js';
import { notificationsCatalogue } from './notifications.catalogue.js';
import { ownersCatalogue } from './owners.catalogue.js';
import { scenariosCatalogue } from './scenarios.catalogue.js';
import { severitiesCatalogue } from './severities.catalogue.js';
import { stakeholdersCatalogue } from './stakeholders.catalogue.js';
import { supportRolesCatalogue } from './support-roles.catalogue.js';

const all: Catalogue[] = [
  ownersCatalogue,
  supportRolesCatalogue,
  severitiesCatalogue,
  activitiesCatalogue,
  escalationCatalogue,
  channelsCatalogue,
  scenariosCatalogue,
  stakeholdersCatalogue,
  notificationsCatalogue,
];

const byName = new Map(all.map((each) => [each.name as string, each]));

/** The catalogue with this name in the URL, or null. */
export function catalogueNamed(name: string): Catalogue | null {
  return byName.get(name) ?? null;
}
