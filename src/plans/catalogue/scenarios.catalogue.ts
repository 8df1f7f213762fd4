import { asScenario, scenarios } from '../../domain/catalogue/index.js';
import { type Plan, type Scenario, type Statement } from '../../domain/plan/plan.js';
import { catalogue, isAmong, type Languages, type Need, plainRows, type Shown, withItem } from './catalogue.js';
import { functionOf } from './words.js';

export const scenariosCatalogue = catalogue({
  name: 'scenarios',
  home: 'scenarios',
  need,
  parts: (plan) => {
    const rank = (part: (typeof scenarios)[number]) => severityOf(asScenario(part, plan, plan.locale), plan)?.rank ?? 0;
    return [...scenarios].sort((a, b) => rank(b) - rank(a));
  },
  idOf: ({ id }) => id,
  isIn: ({ id, name }, { plan }) => isAmong(plan.scenarios, id, name),
  put: (scenario, { plan }) => withItem(plan, 'scenarios', asScenario(scenario, plan, plan.locale)),
  show: (part, { plan }, languages) => {
    const scenario = asScenario(part, plan, plan.locale);
    const { t } = languages;
    return {
      group: { title: severityOf(scenario, plan)?.name ?? scenario.severity, isOwn: true },
      name: scenario.name,
      badge: null,
      hint: scenario.description ?? null,
      facts: [
        { label: t('web.catalogue.scenarios.firstHour'), value: String(scenario.firstHour?.length ?? 0) },
        { label: t('web.catalogue.scenarios.statements'), value: String(scenario.statements?.length ?? 0) },
      ],
      more: contents(scenario, plan, languages),
    };
  },
});

function need({ severities, channels }: Plan): Need | null {
  if (severities.length === 0) return { catalogue: 'severities', isFirst: true };
  return channels.length === 0 ? { catalogue: 'channels', isFirst: false } : null;
}

function severityOf({ severity }: Scenario, plan: Plan) {
  return plan.severities.find(({ id }) => id === severity);
}

function contents(scenario: Scenario, plan: Plan, { t, own }: Languages): Shown['more'] {
  const { signals = [], doNot = [], firstHour = [], statements = [] } = scenario;
  return [
    { title: t('web.fields.scenario.signals.label'), rows: plainRows(signals) },
    {
      title: t('web.fields.scenario.firstHour.label'),
      rows: firstHour.map(({ minute, text, owner }) => ({
        label: own('documents.unit.minutes', { count: minute }),
        text: owner === undefined ? text : `${text} (${functionOf(plan, owner)})`,
      })),
    },
    { title: t('web.fields.scenario.doNot.label'), rows: plainRows(doNot) },
    {
      title: t('web.fields.scenario.statements.label'),
      rows: statements.map((statement) => ({
        label: t(`terms.statementKind.${statement.kind}`),
        text: textOf(statement, plan),
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function textOf({ question, text, channels }: Statement, plan: Plan): string {
  const names = plan.channels.filter(({ id }) => channels.includes(id)).map(({ name }) => name);
  return [names.join(', '), question, text].filter((part) => part !== undefined && part !== '').join('\n');
}
