import { type Plan, type Scenario } from '../../domain/plan/plan.js';
import { mostCharacters } from '../../domain/rules/text-limits.js';
import { type Translate } from '../../i18n/translate.js';
import { type Counter } from '../../web/form/field.js';
import {
  channelOptions,
  labelOf,
  ownerOptions,
  severityOptions,
  stakeholderOptions,
  termOptions,
} from '../section/options.js';
import { type Section } from '../section/section.js';

export const scenariosSection: Section = {
  name: 'scenarios',
  home: 'scenarios',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'scenario.name', required: true },
    { kind: 'choice', at: 'severity', text: 'scenario.severity', required: true, options: severityOptions(plan) },
    { kind: 'text', at: 'description', text: 'scenario.description' },
    { kind: 'lines', at: 'signals', text: 'scenario.signals' },
    { kind: 'lines', at: 'doNot', text: 'scenario.doNot' },
    { kind: 'choices', at: 'stakeholders', text: 'scenario.stakeholders', options: stakeholderOptions(plan) },
    {
      kind: 'repeat',
      at: 'firstHour',
      text: 'scenario.firstHour',
      spare: 3,
      fields: [
        { kind: 'number', at: 'minute', text: 'checklist.minute', required: true },
        { kind: 'choice', at: 'owner', text: 'checklist.owner', options: ownerOptions(plan) },
        { kind: 'text', at: 'text', text: 'checklist.text', required: true },
      ],
    },
    {
      kind: 'repeat',
      at: 'statements',
      text: 'scenario.statements',
      spare: 1,
      fields: [
        {
          kind: 'choice',
          at: 'kind',
          text: 'statement.kind',
          required: true,
          options: termOptions(t, 'statementKind'),
        },
        {
          kind: 'choice',
          at: 'language',
          text: 'statement.language',
          required: true,
          options: termOptions(t, 'locale'),
        },
        {
          kind: 'choices',
          at: 'channels',
          text: 'statement.channels',
          options: channelOptions(plan),
          emptyIsList: true,
        },
        { kind: 'text', at: 'question', text: 'statement.question', needed: true },
        { kind: 'text', at: 'text', text: 'statement.text', required: true, counter: statementCounter(plan, t) },
        { kind: 'check', at: 'preApproved', text: 'statement.preApproved' },
        { kind: 'choice', at: 'approvedBy', text: 'statement.approvedBy', options: ownerOptions(plan) },
        { kind: 'date', at: 'approvedOn', text: 'statement.approvedOn' },
      ],
    },
  ],
  facts: (item, { plan, t }) => {
    const scenario = item as unknown as Scenario;
    return [
      { label: t('web.fields.scenario.severity.label'), value: labelOf(severityOptions(plan), scenario.severity) },
      { label: t('web.fields.scenario.firstHour.label'), value: String(scenario.firstHour?.length ?? 0) },
      { label: t('web.fields.scenario.statements.label'), value: String(scenario.statements?.length ?? 0) },
    ];
  },
};

/** A text is as short as the strictest of its channels wants it; internal texts go to none of them. */
function statementCounter(plan: Plan, t: Translate): Counter {
  const limits = plan.channels.flatMap(({ id, type }) => {
    const most = mostCharacters[type];
    return most === undefined ? [] : [[id, { most, where: t(`terms.channelType.${type}`) }] as const];
  });
  return { by: 'channels', unless: { at: 'kind', is: 'internal' }, most: Object.fromEntries(limits) };
}
