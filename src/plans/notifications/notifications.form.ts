import { type Notification } from '../../domain/plan/plan.js';
import { labelOf, ownerOptions } from '../section/options.js';
import { type Section } from '../section/section.js';

export const notificationsSection: Section = {
  name: 'notifications',
  home: 'notifications',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan }) => [
    { kind: 'line', at: 'name', text: 'notification.name', required: true },
    { kind: 'line', at: 'law', text: 'notification.law' },
    { kind: 'line', at: 'jurisdiction', text: 'notification.jurisdiction' },
    { kind: 'line', at: 'recipient', text: 'notification.recipient', required: true },
    { kind: 'text', at: 'trigger', text: 'notification.trigger' },
    { kind: 'choice', at: 'owner', text: 'notification.owner', required: true, options: ownerOptions(plan) },
    {
      kind: 'number',
      at: 'withinMinutes',
      text: 'notification.withinMinutes',
      required: true,
      unit: 'minutes',
      initial: 4320,
    },
    {
      kind: 'number',
      at: 'answerWithinMinutes',
      text: 'notification.answerWithinMinutes',
      required: true,
      unit: 'minutes',
      initial: 30,
    },
    {
      kind: 'number',
      at: 'workMinutes',
      text: 'notification.workMinutes',
      required: true,
      unit: 'minutes',
      initial: 60,
    },
  ],
  facts: (item, { plan, t }) => {
    const duty = item as unknown as Notification;
    return [
      { label: t('web.fields.notification.recipient.label'), value: duty.recipient },
      {
        label: t('web.fields.notification.withinMinutes.label'),
        value: `${duty.withinMinutes} ${t('web.units.minutes')}`,
      },
      { label: t('web.fields.notification.owner.label'), value: labelOf(ownerOptions(plan), duty.owner) },
    ];
  },
};
