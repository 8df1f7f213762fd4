import { type Stakeholder } from '../../domain/plan/plan.js';
import { labelOf, ownerOptions, termOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const stakeholdersSection: Section = {
  name: 'stakeholders',
  home: 'stakeholders',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'stakeholder.name', required: true },
    { kind: 'choice', at: 'group', text: 'stakeholder.group', required: true, options: termOptions(t, 'group') },
    { kind: 'text', at: 'contact', text: 'stakeholder.contact' },
    { kind: 'choice', at: 'owner', text: 'stakeholder.owner', options: ownerOptions(plan) },
    { kind: 'text', at: 'note', text: 'stakeholder.note' },
  ],
  facts: (item, { plan, t }) => {
    const stakeholder = item as unknown as Stakeholder;
    return [
      { label: t('web.fields.stakeholder.group.label'), value: t(`terms.group.${stakeholder.group}`) },
      { label: t('web.fields.stakeholder.owner.label'), value: labelOf(ownerOptions(plan), stakeholder.owner) },
    ];
  },
};
