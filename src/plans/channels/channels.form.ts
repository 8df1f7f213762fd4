import { type Channel } from '../../domain/plan/plan.js';
import {
  agencyOptions,
  labelOf,
  ownerOptions,
  personOptions,
  roleOptions,
  severityOptions,
  termOptions,
} from '../section/options.js';
import { type Section } from '../section/section.js';
import { windowsField } from '../section/windows.form.js';

export const channelsSection: Section = {
  name: 'channels',
  home: 'channels',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'channel.name', required: true },
    { kind: 'choice', at: 'type', text: 'channel.type', required: true, options: termOptions(t, 'channelType') },
    { kind: 'line', at: 'address', text: 'channel.address' },
    { kind: 'line', at: 'audience', text: 'channel.audience' },
    {
      kind: 'group',
      text: 'channel.monitor',
      fields: [
        {
          kind: 'choices',
          at: 'monitor.roles',
          text: 'channel.monitorRoles',
          required: true,
          options: roleOptions(plan),
        },
        {
          kind: 'number',
          at: 'monitor.checkEveryMinutes',
          text: 'channel.checkEveryMinutes',
          required: true,
          unit: 'minutes',
          initial: 30,
        },
      ],
    },
    {
      kind: 'group',
      text: 'channel.publish',
      fields: [
        {
          kind: 'choice',
          at: 'publish.owner',
          text: 'channel.publishOwner',
          required: true,
          options: ownerOptions(plan),
        },
        {
          kind: 'number',
          at: 'publish.answerWithinMinutes',
          text: 'channel.publishAnswer',
          required: true,
          unit: 'minutes',
          initial: 10,
        },
        {
          kind: 'number',
          at: 'publish.workMinutes',
          text: 'channel.publishWork',
          required: true,
          unit: 'minutes',
          initial: 5,
        },
      ],
    },
    {
      kind: 'repeat',
      at: 'responseTimes',
      text: 'channel.responseTimes',
      needed: true,
      emptyIsList: true,
      spare: 2,
      fields: [
        {
          kind: 'choice',
          at: 'severity',
          text: 'responseTime.severity',
          required: true,
          options: severityOptions(plan),
        },
        {
          kind: 'choice',
          at: 'kind',
          text: 'responseTime.kind',
          required: true,
          options: termOptions(t, 'responseKind'),
        },
        { kind: 'number', at: 'withinMinutes', text: 'responseTime.withinMinutes', required: true, unit: 'minutes' },
        {
          kind: 'number',
          at: 'outsideServiceHoursMinutes',
          text: 'responseTime.outside',
          unit: 'minutes',
          dashIsNull: true,
        },
      ],
    },
    windowsField(t, 'serviceHours', 'channel.serviceHours', { hasPicture: true }),
    {
      kind: 'group',
      text: 'channel.custody',
      fields: [
        {
          kind: 'choice',
          at: 'custody.accountOwner',
          text: 'channel.accountOwner',
          needed: true,
          options: ownerOptions(plan),
        },
        { kind: 'choices', at: 'custody.admins', text: 'channel.admins', options: personOptions(plan) },
        {
          kind: 'choices',
          at: 'custody.agenciesWithAccess',
          text: 'channel.agenciesWithAccess',
          options: agencyOptions(plan),
        },
        { kind: 'check', at: 'custody.twoFactor', text: 'channel.twoFactor' },
        { kind: 'text', at: 'custody.recovery', text: 'channel.recovery' },
      ],
    },
  ],
  facts: (item, { plan, t }) => {
    const channel = item as unknown as Channel;
    const monitors = channel.monitor.roles.map((id) => labelOf(roleOptions(plan), id));
    return [
      { label: t('web.fields.channel.type.label'), value: t(`terms.channelType.${channel.type}`) },
      { label: t('web.fields.channel.monitorRoles.label'), value: monitors.join(', ') },
      { label: t('web.fields.channel.publishOwner.label'), value: labelOf(ownerOptions(plan), channel.publish.owner) },
      { label: t('web.fields.channel.responseTimes.label'), value: String(channel.responseTimes.length) },
    ];
  },
};
