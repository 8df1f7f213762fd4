import { asSupportRole, type CatalogueSupportRole, supportRoles } from '../../domain/catalogue/index.js';
import { freshId } from '../../domain/plan/ids.js';
import { type SupportRole } from '../../domain/plan/plan.js';
import { catalogue, nothingNeeded, type Place, plainRows, withItem } from './catalogue.js';
import { functionOf, told } from './words.js';

export const supportRolesCatalogue = catalogue({
  name: 'support-roles',
  home: 'agencies',
  need: nothingNeeded,
  parts: () => supportRoles,
  idOf: ({ id }) => id,
  isIn: (role, place) => rolesOf(place).some((each) => isRole(each, role)),
  put: (role, place) => withItem(place.plan, 'support-roles', roleFor(role, place), place.parent),
  show: (role, place, { t }) => {
    const { name, mandate = '', handover } = roleFor(role, place);
    const { plan } = place;
    return {
      group: null,
      name,
      badge: null,
      hint: mandate,
      facts: told([{ label: t('web.catalogue.support-roles.heir'), value: functionOf(plan, handover?.to) }]),
      more: [{ title: t('web.catalogue.support-roles.steps'), rows: plainRows(role.handoverSteps[plan.locale]) }],
    };
  },
});

/** Another agency may have the same role: then it has another id. */
function roleFor(role: CatalogueSupportRole, { plan, today }: Place): SupportRole {
  const { locale } = plan;
  return { ...asSupportRole(role, plan, { locale, today }), id: freshId(plan, 'support-roles', role.id) };
}

function rolesOf({ plan, parent }: Place): SupportRole[] {
  return plan.agencies.find(({ id }) => id === parent)?.supportRoles ?? [];
}

function isRole({ id, name }: SupportRole, role: CatalogueSupportRole): boolean {
  const isCopy = id.startsWith(`${role.id}-`) && /^\d+$/.test(id.slice(role.id.length + 1));
  return id === role.id || isCopy || name === role.name.de || name === role.name.en;
}
