import { type Id, type Plan, type Scenario, type Statement } from '../../plan/plan.js';
import { pointer } from '../../plan/pointer.js';
import { de, en, listDe, listEn } from '../../rules/words.js';
import { isApprovedInAdvance } from '../plan-promises.js';
import { promiseParts } from '../promise-id.js';
import { type Attempt, type Attempts, type Broken } from './attempt.js';

/** The first reaction for the channel is approved in advance, where every scenario of the severity has its text already. */
export function* preApprove({ check, promise }: Broken): Attempts {
  const parts = promiseParts(promise.id);
  if (parts.kind !== 'first_reaction') return;
  const { channel, severity } = parts;
  if (isApprovedInAdvance(check.plan, channel, severity)) return;
  const attempt = approved(check.plan, channel, severity);
  if (attempt) yield [attempt];
}

function approved(plan: Plan, channel: Id, severity: Id): Attempt | null {
  const changed = plan.scenarios.map((scenario) => {
    return scenario.severity === severity ? withApproval(scenario, channel) : scenario;
  });
  const next = { ...plan, scenarios: changed };
  const index = changed.findIndex((scenario, i) => scenario !== plan.scenarios[i]);
  if (index < 0 || !isApprovedInAdvance(next, channel, severity)) return null;
  const texts = plan.scenarios[index]?.statements ?? [];
  const place = texts.findIndex((text) => isFor(text, channel));
  return {
    kind: 'pre_approve',
    path: pointer('scenarios', index, 'statements', place, 'preApproved'),
    plan: next,
    text: sentences(plan, changed, channel, severity),
  };
}

/** The scenario with its first text for the channel approved, unless one is; itself where it has no text. */
function withApproval(scenario: Scenario, channel: Id): Scenario {
  const { statements = [] } = scenario;
  const first = statements.find((text) => isFor(text, channel));
  if (!first || statements.some((text) => isFor(text, channel) && text.preApproved)) return scenario;
  return {
    ...scenario,
    statements: statements.map((text) => (text === first ? { ...text, preApproved: true } : text)),
  };
}

function isFor({ kind, channels }: Statement, channel: Id): boolean {
  return kind === 'first_reaction' && channels.includes(channel);
}

function sentences(plan: Plan, changed: readonly Scenario[], channel: Id, severity: Id): Attempt['text'] {
  const scenarios = changed.filter((scenario, i) => scenario !== plan.scenarios[i]).map(({ name }) => name);
  const where = plan.channels.find(({ id }) => id === channel)?.name ?? channel;
  const level = plan.severities.find(({ id }) => id === severity)?.name ?? severity;
  return {
    de: `Die Erstreaktion auf ${de(where)} vorab freigeben (${scenarios.length === 1 ? 'Szenario' : 'Szenarien'} ${listDe(scenarios)}), damit bei ${de(level)} die Freigabe entfällt.`,
    en: `Approve the first reaction on ${en(where)} in advance (${scenarios.length === 1 ? 'scenario' : 'scenarios'} ${listEn(scenarios)}), so that nobody has to approve it at ${en(level)}.`,
  };
}
