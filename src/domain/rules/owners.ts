import { type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { rolesOf, rowsWith } from './roles.js';
import { de, en } from './words.js';

/** W2, W3, W6: each column of the responsibility matrix by itself. */
export const ownerRules = [overloadedOwner, noBlank, idleOwner];

function overloadedOwner(plan: Plan): Finding[] {
  const all = plan.activities.length;
  return plan.owners.flatMap((owner, i) => {
    const accountable = rowsWith(plan, owner.id, 'A');
    if (accountable * 3 <= all) return [];
    return found(
      'W2',
      pointer('owners', i),
      `${de(owner.function)} trägt bei ${accountable} von ${all} Tätigkeiten die Hauptverantwortung (A), das ist mehr als ein Drittel: bitte einen Teil anderen internen Verantwortlichen geben.`,
      `${en(owner.function)} is accountable (A) for ${accountable} of ${all} activities, more than a third: give some of them to other internal owners.`,
    );
  });
}

function noBlank(plan: Plan): Finding[] {
  const all = plan.activities.length;
  return rolesOf(plan).flatMap((role) => {
    if (all === 0 || rowsWith(plan, role.id, 'R', 'A', 'S', 'C', 'I') < all) return [];
    return found(
      'W3',
      role.path,
      `${de(role.name)} hat bei jeder Tätigkeit einen Buchstaben: bitte dort leer lassen, wo diese Rolle nicht gebraucht wird.`,
      `${en(role.name)} has a letter in every activity: leave blank where it is not needed.`,
    );
  });
}

function idleOwner(plan: Plan): Finding[] {
  return plan.owners.flatMap((owner, i) => {
    if (rowsWith(plan, owner.id, 'R', 'A') > 0) return [];
    return found(
      'W6',
      pointer('owners', i),
      `${de(owner.function)} hat bei keiner Tätigkeit Durchführung (R) oder Hauptverantwortung (A): bitte Aufgaben zuteilen oder die Funktion streichen.`,
      `${en(owner.function)} is neither responsible (R) nor accountable (A) anywhere: assign activities or remove the function.`,
    );
  });
}
