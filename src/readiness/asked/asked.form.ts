import { type Plan } from '../../domain/plan/plan.js';
import { promiseKinds } from '../../domain/readiness/promise-id.js';
import { type Translate } from '../../i18n/translate.js';
import { agencyOptions, channelOptions, personOptions, severityOptions } from '../../plans/section/options.js';
import { type Field, type Option } from '../../web/form/field.js';
import { mostUnreachable } from './asked.js';

/** The form that asks for a check under other conditions, or for a part of its answer. */
export function askedFields(plan: Plan, t: Translate): Field[] {
  const counts = Array.from({ length: mostUnreachable + 1 }, (_, count) => ({
    value: String(count),
    label: t('readiness.people', { count }),
  }));
  const kinds = promiseKinds.map((value) => ({ value, label: t(`readiness.kind.${value}`) }));
  const all = t('readiness.all');
  return [
    {
      kind: 'group',
      text: 'readiness.check',
      fields: [
        { kind: 'date', at: 'from', text: 'readiness.from', required: true },
        { kind: 'number', at: 'days', text: 'readiness.days', required: true, unit: 'days' },
        { kind: 'choice', at: 'unreachable', text: 'readiness.unreachable', required: true, options: counts },
        {
          ...{ kind: 'choice', at: 'away', text: 'readiness.away', needed: true },
          ...{ options: absent(plan, t), empty: t('readiness.nobody') },
        },
      ],
    },
    {
      kind: 'group',
      text: 'readiness.filter',
      fields: [
        {
          kind: 'choice',
          at: 'channel',
          text: 'readiness.channel',
          needed: true,
          options: channelOptions(plan),
          empty: all,
        },
        {
          kind: 'choice',
          at: 'severity',
          text: 'readiness.severity',
          needed: true,
          options: severityOptions(plan),
          empty: all,
        },
        { kind: 'choice', at: 'kind', text: 'readiness.kind', needed: true, options: kinds, empty: all },
      ],
    },
  ];
}

/** Who can be taken away: as `readAsked` understands it. */
function absent(plan: Plan, t: Translate): Option[] {
  const under = (kind: string, options: Option[]) =>
    options.map(({ value, label }) => ({ value: `${kind}:${value}`, label, group: t(`readiness.away.${kind}`) }));
  return [
    ...under('agency', agencyOptions(plan)),
    ...under('person', personOptions(plan)),
    ...under('monitor', channelOptions(plan)),
  ];
}
