import { type Plan, type Scenario, type Statement } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { charactersOf, mostCharacters } from './text-limits.js';
import { de, en, listDe, listEn } from './words.js';

/** W11: first reactions that are promised but not written, and texts that their channel does not take. */
export const scenarioRules = [noFirstReaction, tooLong];

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
      const length = charactersOf(statement.text);
      const [strictest] = limitsOf(plan, statement);
      if (!strictest || length <= strictest.most) return [];
      const { channel, most } = strictest;
      return found(
        'W11',
        pointer('scenarios', i, 'statements', k, 'text'),
        `Textbaustein ${k + 1} im Szenario ${de(name)} hat ${length} Zeichen, auf ${de(channel)} sind höchstens ${most} möglich: bitte kürzen oder diesen Kanal beim Text streichen.`,
        `Text ${k + 1} of the scenario ${en(name)} has ${length} characters, but ${en(channel)} takes ${most} at most: shorten it or remove this channel from it.`,
      );
    }),
  );
}

/** The limits of the channels that a text is meant for, the strictest first. */
function limitsOf(plan: Plan, { kind, channels }: Statement): { channel: string; most: number }[] {
  if (kind === 'internal') return [];
  return plan.channels
    .flatMap(({ id, type, name }) => {
      const most = channels.includes(id) ? mostCharacters[type] : undefined;
      return most === undefined ? [] : [{ channel: name, most }];
    })
    .sort((a, b) => a.most - b.most);
}
