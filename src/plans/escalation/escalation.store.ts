import { type EscalationPolicy, type Plan, type Step } from '../../domain/plan/plan.js';
import { partyOfRole } from '../store/parties.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type EscalationPolicyEntity, type EscalationStepEntity } from './escalation.entity.js';

export function policyRows({ escalation }: Plan): Values<EscalationPolicyEntity>[] {
  return escalation.map(({ severity }, position) => ({ key: severity, position }));
}

export function stepRows(plan: Plan): Values<EscalationStepEntity>[] {
  const partyOf = partyOfRole(plan);
  return plan.escalation.flatMap(({ severity, steps }) =>
    steps.map((step, position) => ({
      severityKey: severity,
      key: step.id,
      position,
      name: step.name,
      action: step.action,
      roleKey: step.role,
      roleParty: partyOf(step.role),
      support: step.support ?? null,
      via: step.via ?? null,
      answerWithinMinutes: step.answerWithinMinutes,
      workMinutes: step.workMinutes,
      blocks: step.blocks,
      withinMinutes: step.withinMinutes ?? null,
    })),
  );
}

export function escalationFrom(
  policies: Values<EscalationPolicyEntity>[],
  steps: Values<EscalationStepEntity>[],
): EscalationPolicy[] {
  return policies.map(({ key }) => ({
    severity: key,
    steps: steps.filter(({ severityKey }) => severityKey === key).map(stepFrom),
  }));
}

function stepFrom(row: Values<EscalationStepEntity>): Step {
  return present<Step>({
    id: row.key,
    name: row.name,
    action: row.action,
    role: row.roleKey,
    support: row.support,
    via: row.via,
    answerWithinMinutes: row.answerWithinMinutes,
    workMinutes: row.workMinutes,
    blocks: row.blocks,
    withinMinutes: row.withinMinutes,
  });
}
