import { type Activity, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { rolesWith, supportRolesById } from './roles.js';
import { de, en } from './words.js';

/** E1, E2, W1, W4, W5, W16: each row of the responsibility matrix by itself. */
export const matrixRules = [
  noAccountable,
  noResponsible,
  manyResponsible,
  manyConsulted,
  nobodyToldOrAsked,
  supportWhereCompanySpeaks,
];

function noAccountable(plan: Plan): Finding[] {
  return rows(plan, (activity, path) =>
    count(activity, 'A') > 0
      ? []
      : [
          found(
            'E1',
            path,
            `Bei ${de(activity.name)} fehlt die Hauptverantwortung (A): bitte festlegen, wer im Haus dafür einsteht.`,
            `Nobody is accountable (A) for ${en(activity.name)}: choose the internal owner who answers for it.`,
          ),
        ],
  );
}

function noResponsible(plan: Plan): Finding[] {
  return rows(plan, (activity, path) =>
    count(activity, 'R') > 0
      ? []
      : [
          found(
            'E2',
            path,
            `Bei ${de(activity.name)} fehlt die Durchführung (R): bitte festlegen, wer im Haus die Arbeit macht.`,
            `Nobody is responsible (R) for ${en(activity.name)}: choose the internal owner who does the work.`,
          ),
        ],
  );
}

function manyResponsible(plan: Plan): Finding[] {
  return rows(plan, (activity, path) =>
    count(activity, 'R') < 3
      ? []
      : [
          found(
            'W1',
            path,
            `Bei ${de(activity.name)} steht die Durchführung (R) ${count(activity, 'R')}-mal: bitte auf höchstens zwei beschränken, damit klar ist, wer handelt.`,
            `${en(activity.name)} has ${count(activity, 'R')} Rs: keep two at most, so that it is clear who acts.`,
          ),
        ],
  );
}

function manyConsulted(plan: Plan): Finding[] {
  return rows(plan, (activity, path) =>
    count(activity, 'C') <= 3
      ? []
      : [
          found(
            'W4',
            path,
            `Bei ${de(activity.name)} steht die Beratung (C) ${count(activity, 'C')}-mal, das kostet Zeit: bitte höchstens drei fragen und die übrigen nur informieren (I).`,
            `${en(activity.name)} has ${count(activity, 'C')} Cs, which makes it slow: consult three at most and inform (I) the others.`,
          ),
        ],
  );
}

function nobodyToldOrAsked(plan: Plan): Finding[] {
  return rows(plan, (activity, path) =>
    count(activity, 'C') + count(activity, 'I') > 0
      ? []
      : [
          found(
            'W5',
            path,
            `Bei ${de(activity.name)} wird niemand um Rat gefragt (C) oder informiert (I): bitte eintragen, wer davon wissen soll.`,
            `Nobody is consulted (C) or informed (I) about ${en(activity.name)}: enter who should know of it.`,
          ),
        ],
  );
}

function supportWhereCompanySpeaks(plan: Plan): Finding[] {
  const support = supportRolesById(plan);
  return plan.activities.flatMap(({ name, voice, assignments }, i) =>
    rolesWith(assignments, 'S').flatMap((id) => {
      const role = support.get(id);
      if (!voice || !role) return [];
      return found(
        'W16',
        pointer('activities', i, 'assignments', id),
        `Bei ${de(name)} spricht oder entscheidet das Unternehmen selbst, trotzdem unterstützt (S) hier ${de(role.name)}: bitte prüfen, ob Beratung (C) oder Information (I) genügt.`,
        `In ${en(name)} the company itself speaks or decides, yet ${en(role.name)} supports (S) here: check whether consulting (C) or informing (I) is enough.`,
      );
    }),
  );
}

function rows(plan: Plan, rule: (activity: Activity, path: string) => Finding[]): Finding[] {
  return plan.activities.flatMap((activity, i) => rule(activity, pointer('activities', i, 'assignments')));
}

function count(activity: Activity, letter: 'A' | 'R' | 'C' | 'I'): number {
  return rolesWith(activity.assignments, letter).length;
}
