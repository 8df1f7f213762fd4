import { type HolderRef, type Id, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { peopleBehind, rolesById, rosterOf } from './roles.js';
import { de, en } from './words.js';

/** E7, W9: whether somebody is called at a severity, and whether a second pair of eyes is among the first two. */
export const escalationRules = [noPolicy, noSteps, sameFirstPerson];

function noPolicy(plan: Plan): Finding[] {
  const inUse = new Set([
    ...plan.scenarios.map((scenario) => scenario.severity),
    ...plan.channels.flatMap((channel) => channel.responseTimes.map((time) => time.severity)),
  ]);
  const covered = new Set(plan.escalation.map((policy) => policy.severity));
  return plan.severities.flatMap(({ id, name }, i) => {
    if (!inUse.has(id) || covered.has(id)) return [];
    return found(
      'E7',
      pointer('severities', i),
      `Der Schweregrad ${de(name)} wird verwendet, hat aber keine Eskalationskette: bitte eine mit mindestens einem Schritt anlegen.`,
      `The severity ${en(name)} is in use but has no escalation policy: add one with at least one step.`,
    );
  });
}

function noSteps(plan: Plan): Finding[] {
  return plan.escalation.flatMap(({ severity, steps }, i) => {
    if (steps.length > 0) return [];
    const name = severityName(plan, severity);
    return found(
      'E7',
      pointer('escalation', i, 'steps'),
      `Die Eskalationskette für ${de(name)} hat keinen Schritt: bitte mindestens einen anlegen.`,
      `The escalation policy for ${en(name)} has no step: add at least one.`,
    );
  });
}

function sameFirstPerson(plan: Plan): Finding[] {
  const roles = rolesById(plan);
  return plan.escalation.flatMap(({ severity, steps: [first, second] }, i) => {
    if (!first || !second) return [];
    const calledFirst = firstCalled(plan, roles.get(first.role)?.holders);
    if (!calledFirst || calledFirst.key !== firstCalled(plan, roles.get(second.role)?.holders)?.key) return [];
    const name = severityName(plan, severity);
    return found(
      'W9',
      pointer('escalation', i, 'steps', 1, 'role'),
      `In der Eskalationskette für ${de(name)} gehen die ersten beiden Schritte ${de(first.name)} und ${de(second.name)} an ein und dieselbe Person (${calledFirst.de}): bitte eine davon anders besetzen.`,
      `In the escalation policy for ${en(name)} the first two steps, ${en(first.name)} and ${en(second.name)}, go to one and the same person (${calledFirst.en}): give one of them to somebody else.`,
    );
  });
}

interface Called {
  key: string;
  de: string;
  en: string;
}

/** Who is called first for a role: a person, or whoever is on call in a roster of several. */
function firstCalled(plan: Plan, holders: HolderRef[] = []): Called | undefined {
  const [holder] = holders;
  if (holder === undefined) return undefined;
  const [person, ...others] = peopleBehind(plan, holder);
  if (!person) return undefined;
  if (others.length === 0) return { key: person.id, de: de(person.name), en: en(person.name) };
  const roster = rosterOf(plan, holder)?.name ?? holder;
  return { key: holder, de: `Dienst laut ${de(roster)}`, en: `on call in ${en(roster)}` };
}

function severityName(plan: Plan, severity: Id): string {
  return plan.severities.find((each) => each.id === severity)?.name ?? severity;
}
