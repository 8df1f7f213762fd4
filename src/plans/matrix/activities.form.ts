import { type Activity } from '../../domain/plan/plan.js';
import { termOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const activitiesSection: Section = {
  name: 'activities',
  home: 'matrix',
  blank: { assignments: {} },
  titleOf: (item) => String(item.name),
  fields: ({ t }) => [
    { kind: 'line', at: 'name', text: 'activity.name', required: true },
    { kind: 'choice', at: 'phase', text: 'activity.phase', required: true, options: termOptions(t, 'phase') },
    { kind: 'check', at: 'voice', text: 'activity.voice' },
    { kind: 'text', at: 'note', text: 'activity.note' },
  ],
  facts: (item, { t }) => [
    { label: t('web.fields.activity.phase.label'), value: t(`terms.phase.${(item as unknown as Activity).phase}`) },
  ],
};
