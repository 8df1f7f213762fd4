import { type Agency } from '../../domain/plan/plan.js';
import { type Section } from '../section/section.js';

export const agenciesSection: Section = {
  name: 'agencies',
  home: 'agencies',
  blank: { supportRoles: [] },
  titleOf: (item) => String(item.name),
  fields: () => [
    { kind: 'line', at: 'name', text: 'agency.name', required: true },
    { kind: 'text', at: 'contract', text: 'agency.contract' },
  ],
  facts: (item, { t }) => [
    {
      label: t('web.sections.support-roles.title'),
      value: (item as unknown as Agency).supportRoles.map((role) => role.name).join(', '),
    },
  ],
};
