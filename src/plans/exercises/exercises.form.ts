import { type Exercise } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { ownerOptions, termOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const exercisesSection: Section = {
  name: 'exercises',
  home: 'exercises',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'exercise.name', required: true },
    { kind: 'choice', at: 'kind', text: 'exercise.kind', required: true, options: termOptions(t, 'exerciseKind') },
    { kind: 'number', at: 'everyMonths', text: 'exercise.everyMonths', required: true, unit: 'months', initial: 12 },
    { kind: 'date', at: 'lastHeld', text: 'exercise.lastHeld' },
    { kind: 'choice', at: 'owner', text: 'exercise.owner', options: ownerOptions(plan) },
  ],
  facts: (item, { t }) => {
    const exercise = item as unknown as Exercise;
    return [
      { label: t('web.fields.exercise.kind.label'), value: t(`terms.exerciseKind.${exercise.kind}`) },
      { label: t('web.fields.exercise.everyMonths.label'), value: `${exercise.everyMonths} ${t('web.units.months')}` },
      { label: t('web.fields.exercise.lastHeld.label'), value: spokenDate(exercise.lastHeld ?? '', t) },
    ];
  },
};
