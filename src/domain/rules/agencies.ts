import { type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { de, en } from './words.js';

/** W10: support that nobody in the company is to take over. */
export const agencyRules = [noHandover];

function noHandover(plan: Plan): Finding[] {
  return plan.agencies.flatMap((agency, i) =>
    agency.supportRoles.flatMap((role, j) => {
      if (role.handover) return [];
      return found(
        'W10',
        pointer('agencies', i, 'supportRoles', j, 'handover'),
        `Für ${de(role.name)} (${agency.name}) ist keine Übergabe geplant: bitte eintragen, wer im Haus diese Arbeit übernimmt und bis wann.`,
        `No handover is planned for ${en(role.name)} (${agency.name}): enter which internal owner takes this work over, and by when.`,
      );
    }),
  );
}
