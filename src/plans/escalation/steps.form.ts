import { type Step } from '../../domain/plan/plan.js';
import { labelOf, roleOptions, supportRoleOptions, termOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const stepsSection: Section = {
  name: 'steps',
  home: 'escalation',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'step.name', required: true },
    { kind: 'choice', at: 'action', text: 'step.action', required: true, options: termOptions(t, 'action') },
    { kind: 'choice', at: 'role', text: 'step.role', required: true, options: roleOptions(plan) },
    { kind: 'choices', at: 'support', text: 'step.support', options: supportRoleOptions(plan) },
    { kind: 'choices', at: 'via', text: 'step.via', options: termOptions(t, 'via') },
    {
      kind: 'number',
      at: 'answerWithinMinutes',
      text: 'step.answerWithinMinutes',
      required: true,
      unit: 'minutes',
      initial: 10,
    },
    { kind: 'number', at: 'workMinutes', text: 'step.workMinutes', unit: 'minutes', initial: 10 },
    { kind: 'choice', at: 'blocks', text: 'step.blocks', required: true, options: termOptions(t, 'blocks') },
    { kind: 'number', at: 'withinMinutes', text: 'step.withinMinutes', unit: 'minutes' },
  ],
  facts: (item, { plan, t }) => {
    const step = item as unknown as Step;
    return [
      { label: t('web.fields.step.action.label'), value: t(`terms.action.${step.action}`) },
      { label: t('web.fields.step.role.label'), value: labelOf(roleOptions(plan), step.role) },
      { label: t('web.sections.steps.times'), value: `${step.answerWithinMinutes} + ${step.workMinutes} min` },
      { label: t('web.fields.step.blocks.label'), value: t(`terms.blocks.${step.blocks}`) },
    ];
  },
};
