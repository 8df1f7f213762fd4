import { type HolderRef, type Plan } from '../plan/plan.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { peopleBehind, type Role, rolesOf, rosterOf, rowsWith } from './roles.js';
import { de, en, listDe, listEn } from './words.js';

/** X2: people of the wrong party as holders. */
export const partyRules = [wrongParty];

/** E3, E4: roles without holder, accountable owners without deputy. */
export const holderRules = [noHolder, noDeputy];

function wrongParty(plan: Plan): Finding[] {
  return rolesOf(plan).flatMap((role) =>
    role.holders.flatMap((holder, k) => {
      const strangers = peopleBehind(plan, holder).filter((person) => person.agency !== (role.agency?.id ?? null));
      if (strangers.length === 0) return [];
      const names = strangers.map((person) => person.name);
      return wrongHolder(role, `${role.path}/holders/${k}`, rosterName(plan, holder), names);
    }),
  );
}

function wrongHolder(role: Role, path: string, roster: string | undefined, names: string[]): Finding {
  const whose = role.agency
    ? { de: `der Agentur ${de(role.agency.name)}`, en: `the agency ${en(role.agency.name)}` }
    : { de: 'dem eigenen Haus', en: 'the company itself' };
  const from = role.agency ? whose.de : `aus ${whose.de}`;
  if (roster !== undefined) {
    return found(
      'X2',
      path,
      `${de(role.name)} können nur Personen ${from} innehaben, im Bereitschaftsplan ${de(roster)} stehen aber auch andere (${listDe(names)}): bitte den Bereitschaftsplan ändern oder hier streichen.`,
      `Only people of ${whose.en} can hold ${en(role.name)}, but the roster ${en(roster)} lists others (${listEn(names)}): change the roster or remove it here.`,
    );
  }
  return found(
    'X2',
    path,
    `${listDe(names)} kann ${de(role.name)} nicht innehaben, das können nur Personen ${from}: bitte eine solche Person eintragen.`,
    `${listEn(names)} cannot hold ${en(role.name)}, only people of ${whose.en} can: enter one of them.`,
  );
}

function rosterName(plan: Plan, holder: HolderRef): string | undefined {
  return rosterOf(plan, holder)?.name;
}

function noHolder(plan: Plan): Finding[] {
  return rolesOf(plan).flatMap((role) => {
    if (role.holders.length > 0) return [];
    return found(
      'E3',
      `${role.path}/holders`,
      `${de(role.name)} hat noch niemand inne: bitte mindestens eine Person oder einen Bereitschaftsplan eintragen.`,
      `Nobody holds ${en(role.name)}: enter at least one person or a roster.`,
    );
  });
}

function noDeputy(plan: Plan): Finding[] {
  return rolesOf(plan).flatMap((role) => {
    const people = new Set(role.holders.flatMap((holder) => peopleBehind(plan, holder).map((person) => person.id)));
    if (role.agency || people.size >= 2 || rowsWith(plan, role.id, 'A') === 0) return [];
    return found(
      'E4',
      `${role.path}/holders`,
      `${de(role.name)} trägt Hauptverantwortung (A), hat aber keine Stellvertretung: bitte eine zweite Person oder einen Bereitschaftsplan eintragen.`,
      `${en(role.name)} is accountable (A) but has no deputy: enter a second person or a roster.`,
    );
  });
}
