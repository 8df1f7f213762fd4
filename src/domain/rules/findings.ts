import { type LocalDate, type Plan } from '../plan/plan.js';
import { agencyRules } from './agencies.js';
import { channelRules } from './channels.js';
import { escalationRules } from './escalation.js';
import { type Finding } from './finding.js';
import { holderRules, partyRules } from './holders.js';
import { letterRules } from './letters.js';
import { matrixRules } from './matrix.js';
import { referenceRules } from './missing.js';
import { inOrder } from './order.js';
import { ownerRules } from './owners.js';
import { contactRules, peopleRules } from './people.js';
import { scenarioRules } from './scenarios.js';
import { upkeepRules } from './upkeep.js';
import { voiceRules } from './voice.js';

type Rule = (plan: Plan) => Finding[];
type DatedRule = (plan: Plan, today: LocalDate) => Finding[];

const forbidding: readonly Rule[] = [...letterRules, ...partyRules, ...voiceRules];
const timeless: readonly Rule[] = [
  ...matrixRules,
  ...ownerRules,
  ...holderRules,
  ...peopleRules,
  ...channelRules,
  ...escalationRules,
  ...referenceRules,
  ...agencyRules,
  ...scenarioRules,
];
const dated: readonly DatedRule[] = [...contactRules, ...upkeepRules];

/**
 * What the rules of the product find in a plan, in the order of the file, then of the code. Rules that need the
 * readiness check (E9, W7, W15) or reviews (W13) are not among them.
 * `today` is the date in the company's zone on which the plan is looked at.
 */
export function findings(plan: Plan, options: { today: LocalDate }): Finding[] {
  return inOrder(plan, [
    ...forbidding.flatMap((rule) => rule(plan)),
    ...timeless.flatMap((rule) => rule(plan)),
    ...dated.flatMap((rule) => rule(plan, options.today)),
  ]);
}

/** X1 to X4 alone: what no form, import, request or row may bring in. Same order as `findings`. */
export function impossible(plan: Plan): Finding[] {
  return inOrder(
    plan,
    forbidding.flatMap((rule) => rule(plan)),
  );
}

/** E8 alone: places that name something that the plan does not have. Same order as `findings`. */
export function brokenReferenceFindings(plan: Plan): Finding[] {
  return inOrder(
    plan,
    referenceRules.flatMap((rule) => rule(plan)),
  );
}
