import { type Plan, type Scenario, type Statement } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { de, en, listDe, listEn } from './words.js';

/** W11: first reactions that are promised but not written, and texts that their channel does not take. */
export const scenarioRules = [noFirstReaction, tooLong];

/** Characters (code points) that a post on X may have. */
const mostOnX = 280;

function noFirstReaction(plan: Plan): Finding[] {
  return plan.scenarios.flatMap((scenario, i) => {
    const names = channelsWithoutText(plan, scenario);
    if (names.length === 0) return [];
    return found(
      'W11',
      pointer('scenarios', i, 'statements'),
      `Im Szenario ${de(scenario.name)} fehlt der Text der Erstreaktion, die auf ${listDe(names)} versprochen ist: bitte einen Textbaustein dafür anlegen.`,
      `The scenario ${en(scenario.name)} has no text for the first reaction that is promised on ${listEn(names)}: add a statement for it.`,
    );
  });
}

function channelsWithoutText(plan: Plan, { severity, statements = [] }: Scenario): string[] {
  const written = new Set(statements.flatMap(({ kind, channels }) => (kind === 'first_reaction' ? channels : [])));
  return plan.channels
    .filter(({ responseTimes }) =>
      responseTimes.some((time) => time.kind === 'first_reaction' && time.severity === severity),
    )
    .flatMap(({ id, name }) => (written.has(id) ? [] : [name]));
}

function tooLong(plan: Plan): Finding[] {
  return plan.scenarios.flatMap(({ name, statements = [] }, i) =>
    statements.flatMap((statement, k) => {
      const length = Array.from(statement.text).length;
      const [channel] = onX(plan, statement);
      if (channel === undefined || length <= mostOnX) return [];
      return found(
        'W11',
        pointer('scenarios', i, 'statements', k, 'text'),
        `Textbaustein ${k + 1} im Szenario ${de(name)} hat ${length} Zeichen, auf ${de(channel)} sind höchstens ${mostOnX} möglich: bitte kürzen oder diesen Kanal beim Text streichen.`,
        `Text ${k + 1} of the scenario ${en(name)} has ${length} characters, but ${en(channel)} takes ${mostOnX} at most: shorten it or remove this channel from it.`,
      );
    }),
  );
}

/** Names of the channels on X that a text is meant for. */
function onX(plan: Plan, { kind, channels }: Statement): string[] {
  if (kind === 'internal') return [];
  return plan.channels.flatMap(({ id, type, name }) => (type === 'x' && channels.includes(id) ? [name] : []));
}
