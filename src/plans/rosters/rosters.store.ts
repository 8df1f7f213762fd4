import { type Plan, type Roster } from '../../domain/plan/plan.js';
import { windowsFrom } from '../store/leaf-lists.js';
import { INTERNAL, MIXED, type PartyOf, partyOfPerson } from '../store/parties.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type RosterEntity, type RosterMemberEntity } from './rosters.entity.js';

export function rosterRows(plan: Plan): Values<RosterEntity>[] {
  const partyOf = partyOfPerson(plan);
  return plan.rosters.map((roster, position) => ({
    key: roster.id,
    position,
    party: partyOfRoster(roster, partyOf),
    name: roster.name,
    timeZone: roster.timeZone ?? null,
    handoverFrom: roster.handover.from,
    handoverAt: roster.handover.at,
    handoverEveryDays: roster.handover.everyDays,
    hours: roster.hours,
  }));
}

export function rosterMemberRows(plan: Plan): Values<RosterMemberEntity>[] {
  const partyOf = partyOfPerson(plan);
  return plan.rosters.flatMap((roster) => {
    const rosterParty = partyOfRoster(roster, partyOf);
    return roster.members.map((personKey, position) => ({
      rosterKey: roster.id,
      position,
      rosterParty,
      personKey,
      personParty: partyOf(personKey),
    }));
  });
}

export function rostersFrom(rows: Values<RosterEntity>[], members: Values<RosterMemberEntity>[]): Roster[] {
  return rows.map((row) =>
    present<Roster>({
      id: row.key,
      name: row.name,
      timeZone: row.timeZone,
      members: members.filter(({ rosterKey }) => rosterKey === row.key).map(({ personKey }) => personKey),
      handover: { from: row.handoverFrom, at: row.handoverAt, everyDays: row.handoverEveryDays },
      hours: windowsFrom(row.hours),
    }),
  );
}

function partyOfRoster(roster: Roster, partyOf: PartyOf): string {
  const parties = [...new Set(roster.members.map(partyOf))];
  return parties.length > 1 ? MIXED : (parties[0] ?? INTERNAL);
}
