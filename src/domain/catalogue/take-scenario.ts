import { freshId } from '../plan/ids.js';
import { type Id, type Locale, type Plan, type Scenario, type Statement } from '../plan/plan.js';
import { type CatalogueScenario, type SeverityId } from './catalogue.js';
import { severities } from './severities.js';
import { actingOwner } from './stand-ins.js';

/**
 * A scenario for the owners, channels and stakeholders that the plan has. A severity that it does not have becomes the
 * nearest by rank. Texts for channels that it does not have are left out, but for internal ones and answers.
 */
export function asScenario(scenario: CatalogueScenario, plan: Plan, locale: Locale): Scenario {
  return {
    id: freshId(plan, 'scenarios', scenario.id),
    name: scenario.name[locale],
    severity: nearestSeverity(plan, scenario.severity),
    description: scenario.description[locale],
    signals: [...scenario.signals[locale]],
    doNot: [...scenario.doNot[locale]],
    stakeholders: plan.stakeholders.flatMap(({ id, group }) => (scenario.groups.includes(group) ? [id] : [])),
    firstHour: scenario.firstHour.map(({ minute, text, owner: fn }) => {
      const owner = actingOwner(plan, fn);
      return { minute, text: text[locale], ...(owner === undefined ? {} : { owner }) };
    }),
    statements: scenario.statements.flatMap((statement) => statementFor(statement, plan, locale)),
  };
}

function statementFor(
  { kind, channels: types, question, text }: CatalogueScenario['statements'][number],
  plan: Plan,
  locale: Locale,
): Statement[] {
  const channels = plan.channels.flatMap(({ id, type }) => (types.includes(type) ? [id] : []));
  const needsChannel = kind === 'first_reaction' || kind === 'statement';
  if (needsChannel && channels.length === 0) return [];
  const asked = question === undefined ? {} : { question: question[locale] };
  return [{ kind, channels, language: locale, ...asked, text: text[locale], preApproved: false }];
}

/** Among equally near severities the higher one: if in doubt, choose the higher level. */
function nearestSeverity(plan: Plan, wanted: SeverityId): Id {
  const rank = severities.find(({ id }) => id === wanted)?.rank ?? 1;
  const distance = (severity: { rank: number }) => Math.abs(severity.rank - rank);
  const byDistance = [...plan.severities].sort((a, b) => distance(a) - distance(b) || b.rank - a.rank);
  return plan.severities.find(({ id }) => id === wanted)?.id ?? byDistance[0]?.id ?? wanted;
}
