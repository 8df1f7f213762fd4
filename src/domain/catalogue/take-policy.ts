import { freshId } from '../plan/ids.js';
import { type EscalationPolicy, type Locale, type Plan, type Step } from '../plan/plan.js';
import { type SeverityId } from './catalogue.js';
import { policies } from './policies.js';
import { type CatalogueStep } from './policy-step.js';
import { anyOwner, ownerOf } from './stand-ins.js';

/** The proposed escalation policy of a severity for the owners that the plan has; null where it has none. */
export function asPolicy(severity: SeverityId, plan: Plan, locale: Locale): EscalationPolicy | null {
  if (plan.owners.length === 0) return null;
  return { severity, steps: policies[severity].flatMap((step) => asStep(step, plan, locale)) };
}

function asStep(step: CatalogueStep, plan: Plan, locale: Locale): Step[] {
  const role = step.ownOnly === true ? ownerOf(plan, step.fn) : anyOwner(plan, step.fn);
  if (role === undefined) return [];
  return [
    {
      id: freshId(plan, 'steps', step.id),
      name: step.name[locale],
      action: step.action,
      role,
      via: [...step.via],
      answerWithinMinutes: step.answer,
      workMinutes: step.work,
      blocks: step.blocks,
      ...(step.within === undefined ? {} : { withinMinutes: step.within }),
    },
  ];
}
