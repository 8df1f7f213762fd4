import { type Translate } from '../../i18n/translate.js';
import { actions, may, type OrganisationKind, rolesOf } from '../permissions/permissions.js';

/** The permission table of one kind of organisation, in words: rows are what can be done, columns are roles. */
export interface RightsView {
  roles: string[];
  rows: { action: string; cells: { role: string; may: boolean }[] }[];
}

/** What no role of this kind may do is left out. */
export function rightsView(kind: OrganisationKind, t: Translate): RightsView {
  const roles = rolesOf(kind).map((role) => ({ role, label: t(`web.access.roles.${role}`) }));
  const known = actions.filter((action) => roles.some(({ role }) => may(kind, role, action)));
  return {
    roles: roles.map(({ label }) => label),
    rows: known.map((action) => ({
      action: t(`web.administration.rights.actions.${action}`),
      cells: roles.map(({ role, label }) => ({ role: label, may: may(kind, role, action) })),
    })),
  };
}
