import { type Owner, type Roster } from '../../../domain/plan/plan.js';
import { isSame } from '../../../domain/plan/is-same.js';
import { type Kind } from '../kind.js';
import { say, type Teller } from '../teller.js';
import { fact, hours, longText, renamed, several, the } from './fields.js';
import { holders } from './holders.js';
import { heldBy } from './held-by.js';

export const owners: Kind<Owner> = {
  nameOf: (owner) => owner.function,
  about: heldBy,
  fields: { function: renamed, mandate: longText('mandate'), holders },
};

const members = several('rosters.members', the('person'));

/** One sentence, whatever of it changed. */
const handover: Teller<Roster['handover']> = (changed) => {
  const { before, after, words } = changed;
  if (!before || !after || isSame(before, after)) return [];
  const turn = ({ from, at, everyDays }: Roster['handover']) =>
    words.t('compare.rosters.turn', { count: everyDays, at, from: words.date(from) });
  return [say(changed, 'rosters.handover', { before: turn(before), after: turn(after) })];
};

export const rosters: Kind<Roster> = {
  nameOf: ({ name }) => name,
  about: ({ members: ids }, words) => ({ who: words.list(ids.map((id) => words.thing('person', id))) }),
  fields: {
    name: renamed,
    timeZone: fact('timeZone', (words, zone) => words.zone(zone)),
    members,
    handover,
    hours: hours('rosterHours'),
  },
};
