import { type Translate } from '../../i18n/translate.js';
import { type Action, actions, may, type OrganisationKind, rolesOf } from '../permissions/permissions.js';

/** The permission table of one kind of organisation, in words: rows are what is done, columns are roles. */
export interface RightsView {
  roles: string[];
  rows: { action: string; cells: { role: string; may: boolean }[] }[];
}

/** What somebody does with each action, as people call it. */
const deeds: Record<Action, readonly string[]> = {
  'plan.read': ['read'],
  'plan.edit': ['edit', 'ask', 'send', 'erase'],
  'version.prepare': ['prepare'],
  'version.approve': ['approve'],
  'version.publish': ['publish'],
  'review.read': ['readReview'],
  'review.answer': ['answer'],
  'organisation.manage': ['members', 'entrance', 'outbox'],
  'audit.read': ['audit'],
};

/** What no role of this kind may do is left out. */
export function rightsView(kind: OrganisationKind, t: Translate): RightsView {
  const roles = rolesOf(kind).map((role) => ({ role, label: t(`web.access.roles.${role}`) }));
  const known = actions.filter((action) => roles.some(({ role }) => may(kind, role, action)));
  return {
    roles: roles.map(({ label }) => label),
    rows: known.flatMap((action) => {
      const cells = roles.map(({ role, label }) => ({ role: label, may: may(kind, role, action) }));
      return deeds[action].map((deed) => ({ action: t(`web.administration.rights.deeds.${deed}`), cells }));
    }),
  };
}
