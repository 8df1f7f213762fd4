import { listChanges } from '../../../domain/diff/list-changes.js';
import { type ChecklistItem, type Scenario } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { type Sentence, withTexts } from '../sentence.js';
import { type Changed, say, type Teller } from '../teller.js';
import { fact, isReworded, longText, renamed, several, texts, the } from './fields.js';
import { statements } from './statements.js';

/** A task is the same where its text is, else where it is reworded, or stands at the same minute with the same owner. */
const firstHour: Teller<ChecklistItem[]> = (changed) => {
  const { before = [], after = [], words } = changed;
  const {
    gone,
    came,
    changed: now,
    isReordered,
  } = listChanges(
    before,
    after,
    words.likenesses(before, after, [
      (one, other) => one.text === other.text,
      (one, other) => isReworded(one.text, other.text),
      (one, other) => one.minute === other.minute && one.owner === other.owner,
    ]),
  );
  const values = ({ minute, text, owner }: ChecklistItem) => ({
    minute,
    text: words.quote(text),
    who: owner === undefined ? '' : ` (${words.role(owner)})`,
  });
  return [
    ...gone.map((item) => say(changed, 'firstHour.gone', values(item))),
    ...now.flatMap(([then, item]) => task(changed, then, item)),
    ...came.map((item) => say(changed, 'firstHour.came', values(item))),
    ...(isReordered ? [say(changed, 'firstHour.order')] : []),
  ];
};

function task(changed: Changed<ChecklistItem[]>, then: ChecklistItem, now: ChecklistItem): Sentence[] {
  const { words } = changed;
  const who = (owner: string | undefined) => (owner === undefined ? words.t('compare.nobody') : words.role(owner));
  const text = words.quote(now.text);
  const said = (key: string, before: unknown, after: unknown) =>
    before === after ? [] : [say(changed, `firstHour.${key}`, { text, before, after })];
  return [
    ...(then.text === now.text
      ? []
      : [withTexts(say(changed, 'firstHour.now', { minute: now.minute }).text, then.text, now.text, words.affords)]),
    ...said('minute', then.minute, now.minute),
    ...(then.owner === now.owner ? [] : said('owner', who(then.owner), who(now.owner))),
  ];
}

export const scenarios: Kind<Scenario> = {
  nameOf: ({ name }) => name,
  about: ({ severity }, words) => ({ severity: words.thing('severity', severity) }),
  fields: {
    name: renamed,
    severity: fact('severity', the('severity')),
    description: longText('description'),
    signals: texts('signals'),
    doNot: texts('doNot'),
    stakeholders: several('scenarios.stakeholders', the('stakeholder')),
    firstHour,
    statements,
  },
};
