import { listChanges } from '../../../domain/diff/list-changes.js';
import { isSame } from '../../../domain/plan/is-same.js';
import { type Statement } from '../../../domain/plan/plan.js';
import { type PlanWords } from '../plan-words.js';
import { withTexts } from '../sentence.js';
import { parts, say, type Teller, type Tellers } from '../teller.js';
import { eitherWay, fact, inWords, longText, several, the, theDate, theRole, theTerm, theText } from './fields.js';

const fields: Tellers<Statement> = {
  kind: fact('statementKind', theTerm('statementKind')),
  language: fact('language', (words, code) => words.language(code)),
  channels: several('statements.channels', the('channel')),
  question: fact('question', theText),
  text: longText('statementText'),
  preApproved: eitherWay('statements.preApproved'),
  approvedBy: inWords('statements.approvedBy', theRole),
  approvedOn: inWords('statements.approvedOn', theDate),
};

/** Which text it is: Hacked account, first reaction for X in English. */
function nameOf(scenario: string, { kind, channels, language }: Statement, words: PlanWords): string {
  const names = words.list(channels.map((id) => words.thing('channel', id)));
  const key = channels.length === 0 ? 'compare.statements.name' : 'compare.statements.nameFor';
  const values = { scenario, kind: words.term('statementKind', kind), channels: names };
  return words.t(key, { ...values, language: words.language(language) });
}

export const statements: Teller<Statement[]> = (changed) => {
  const { name, before = [], after = [], words } = changed;
  const of = (statement: Statement) => ({ ...changed, name: nameOf(name, statement, words) });
  const {
    gone,
    came,
    changed: now,
    isReordered,
  } = listChanges(
    before,
    after,
    words.likenesses(before, after, [
      (one, other) => isAlike(one, other) && isSame(one.channels, other.channels),
      (one, other) => one.text === other.text,
      isAlike,
    ]),
  );
  return [
    ...gone.map((each) => withTexts(say(of(each), 'statements.gone').text, each.text, undefined, words.affords)),
    ...now.flatMap(([then, each]) => parts(fields)({ name: of(each).name, words, before: then, after: each })),
    ...came.map((each) => withTexts(say(of(each), 'statements.came').text, undefined, each.text, words.affords)),
    ...(isReordered ? [say(changed, 'statements.order')] : []),
  ];
};

function isAlike(one: Statement, other: Statement): boolean {
  return one.kind === other.kind && one.language === other.language && one.question === other.question;
}
