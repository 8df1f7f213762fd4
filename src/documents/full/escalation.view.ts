import { type EscalationPolicy, type ResponseKind, type Step } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { chainDrawings, type ChainDrawing } from './chain-drawing.js';
import { chainTimes, type StepTimes } from './chain-times.js';

export interface EscalationView {
  heading: Heading;
  chains: ChainView[];
  /** a way of calling is set for any step */
  hasWays: boolean;
  /** null: no policy has steps */
  tableHeading: Heading | null;
}

interface ChainView {
  heading: Heading;
  badge: SeverityBadge;
  drawings: ChainDrawing[];
  steps: StepRow[];
}

interface StepRow {
  order: number;
  name: string;
  action: string;
  role: Reference;
  support: Reference[];
  via: string;
  answer: string;
  work: string;
  /** longest time from the alarm until somebody has answered; null: no promise */
  within: string | null;
  /** what it holds up, and when it has ended at the latest; empty: it holds up nothing */
  ends: { kind: string; after: string }[];
}

export function escalationView(writing: Writing): EscalationView | null {
  const { plan, words, outline } = writing;
  if (plan.escalation.length === 0) return null;
  const heading = outline.chapter('s-escalation', words.t('documents.escalation.title'));
  const chains = inOrder(plan.escalation, writing).map((policy) => chainView(policy, writing));
  const hasSteps = chains.some(({ steps }) => steps.length > 0);
  const tableHeading = hasSteps ? outline.section('s-steps', words.t('documents.escalation.table')) : null;
  const hasWays = chains.some(({ steps }) => steps.some(({ via }) => via !== ''));
  return { heading, chains, hasWays, tableHeading };
}

function inOrder(policies: EscalationPolicy[], { plan }: Writing): EscalationPolicy[] {
  const order = bySeverity(plan).map((severity) => severity.id);
  return [...policies].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function chainView(policy: EscalationPolicy, writing: Writing): ChainView {
  const badge = severityBadge(writing.plan, policy.severity);
  const times = chainTimes(policy.steps);
  return {
    heading: writing.outline.section(`s-escalation-${policy.severity}`, badge.name),
    badge,
    drawings: chainDrawings(badge.name, policy.steps, writing),
    steps: policy.steps.map((step, index) => stepRow(step, index, times[index], writing)),
  };
}

function stepRow(step: Step, index: number, times: StepTimes | undefined, { words, references }: Writing): StepRow {
  const { t } = words;
  const end = (kind: ResponseKind, minutes: number | null | undefined) =>
    typeof minutes === 'number' ? [{ kind: t(`terms.blocks.${kind}`), after: words.duration(minutes) }] : [];
  return {
    order: index + 1,
    name: step.name,
    action: t(`terms.action.${step.action}`),
    role: references.role(step.role),
    support: references.roles(step.support),
    via: (step.via ?? []).map((via) => t(`terms.via.${via}`)).join(', '),
    answer: words.duration(step.answerWithinMinutes),
    work: words.duration(step.workMinutes),
    within: typeof step.withinMinutes === 'number' ? words.duration(step.withinMinutes) : null,
    ends: [end('first_reaction', times?.firstReaction), end('statement', times?.statement)].flat(),
  };
}
