import { type SupportRole } from '../../domain/plan/plan.js';
import { holdersField } from '../holders/holders.field.js';
import { holderNames, labelOf, ownerOptions, termOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const supportRolesSection: Section = {
  name: 'support-roles',
  home: 'agencies',
  blank: { holders: [] },
  titleOf: (item) => String(item.name),
  fields: ({ plan, t, parent }) => [
    { kind: 'line', at: 'name', text: 'supportRole.name', required: true },
    { kind: 'choice', at: 'service', text: 'supportRole.service', required: true, options: termOptions(t, 'service') },
    { kind: 'text', at: 'mandate', text: 'supportRole.mandate' },
    holdersField(plan, parent, 'supportRole.holders', 2),
    {
      kind: 'group',
      text: 'supportRole.handover',
      fields: [
        { kind: 'choice', at: 'handover.to', text: 'supportRole.handoverTo', options: ownerOptions(plan) },
        { kind: 'date', at: 'handover.by', text: 'supportRole.handoverBy' },
        { kind: 'lines', at: 'handover.steps', text: 'supportRole.handoverSteps' },
      ],
    },
  ],
  facts: (item, { plan, t }) => {
    const role = item as unknown as SupportRole;
    const holders = holderNames(plan, role.holders);
    return [
      { label: t('web.fields.supportRole.service.label'), value: t(`terms.service.${role.service}`) },
      { label: t('web.fields.supportRole.holders.label'), value: holders.join(' · ') },
      { label: t('web.fields.supportRole.handoverTo.label'), value: labelOf(ownerOptions(plan), role.handover?.to) },
    ];
  },
};
