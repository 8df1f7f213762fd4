import { type Severity } from '../../domain/plan/plan.js';
import { labelOf, ownerOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const severitiesSection: Section = {
  name: 'severities',
  home: 'severities',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan }) => [
    { kind: 'line', at: 'name', text: 'severity.name', required: true },
    { kind: 'number', at: 'rank', text: 'severity.rank', required: true, initial: plan.severities.length + 1 },
    { kind: 'lines', at: 'triggers', text: 'severity.triggers' },
    { kind: 'choice', at: 'declaredBy', text: 'severity.declaredBy', options: ownerOptions(plan) },
  ],
  facts: (item, { plan, t }) => {
    const severity = item as unknown as Severity;
    return [
      { label: t('web.fields.severity.rank.label'), value: String(severity.rank) },
      { label: t('web.fields.severity.declaredBy.label'), value: labelOf(ownerOptions(plan), severity.declaredBy) },
    ];
  },
};
