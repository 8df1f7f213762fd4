import { type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { rolesById, rolesWith, supportRolesById } from './roles.js';
import { de, en } from './words.js';

/** X1, X3: letters that the responsibility matrix cannot take. */
export const letterRules = [supportLetters, secondAccountable];

const taken = {
  A: { de: 'nicht die Hauptverantwortung (A) tragen', en: 'be accountable (A)' },
  R: { de: 'nicht die Durchführung (R) übernehmen', en: 'be responsible (R)' },
};

function supportLetters(plan: Plan): Finding[] {
  const support = supportRolesById(plan);
  return plan.activities.flatMap(({ name, assignments }, i) =>
    Object.entries(assignments).flatMap(([id, letter]) => {
      const role = support.get(id);
      if (!role || (letter !== 'A' && letter !== 'R')) return [];
      return found(
        'X1',
        pointer('activities', i, 'assignments', id),
        `${de(role.name)} ist eine Unterstützungsrolle und kann bei ${de(name)} ${taken[letter].de}: bitte ${letter} bei den internen Verantwortlichen vergeben und hier S, C oder I wählen.`,
        `${en(role.name)} is a support role and cannot ${taken[letter].en} for ${en(name)}: give the ${letter} to an internal owner and choose S, C or I here.`,
      );
    }),
  );
}

function secondAccountable(plan: Plan): Finding[] {
  const roles = rolesById(plan);
  const nameOf = (id: string) => roles.get(id)?.name ?? id;
  return plan.activities.flatMap(({ name, assignments }, i) => {
    const [first = '', ...others] = rolesWith(assignments, 'A');
    return others.map((id) =>
      found(
        'X3',
        pointer('activities', i, 'assignments', id),
        `Bei ${de(name)} trägt schon ${de(nameOf(first))} die Hauptverantwortung (A): bitte für ${de(nameOf(id))} einen anderen Buchstaben wählen.`,
        `For ${en(name)}, ${en(nameOf(first))} is already accountable (A): choose another letter for ${en(nameOf(id))}.`,
      ),
    );
  });
}
