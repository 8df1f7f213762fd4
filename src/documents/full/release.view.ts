import { type Statement } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';

export interface ReleaseView {
  heading: Heading;
  steps: ReleaseStep[];
  preApprovalHeading: Heading | null;
  preApprovals: PreApprovalRow[];
}

interface ReleaseStep {
  severity: SeverityBadge;
  name: string;
  action: string;
  role: Reference;
  answer: string;
  work: string;
  blocks: string;
}

interface PreApprovalRow {
  scenario: Reference;
  kind: string;
  channels: Reference[];
  preApproved: boolean;
  approvedBy: Reference | null;
  approvedOn: string | null;
}

export function releaseView(writing: Writing): ReleaseView | null {
  const { words, outline } = writing;
  const steps = releaseSteps(writing);
  const preApprovals = preApprovalRows(writing);
  if (steps.length === 0 && preApprovals.length === 0) return null;
  const heading = outline.chapter('s-release', words.t('documents.release.title'));
  const preApprovalHeading =
    preApprovals.length > 0 ? outline.section('s-pre-approval', words.t('documents.release.preApproval')) : null;
  return { heading, steps, preApprovalHeading, preApprovals };
}

function releaseSteps({ plan, words, references }: Writing): ReleaseStep[] {
  return bySeverity(plan).flatMap((severity) =>
    plan.escalation
      .filter((policy) => policy.severity === severity.id)
      .flatMap((policy) => policy.steps.filter(({ action }) => action === 'check' || action === 'approve'))
      .map((step) => ({
        severity: severityBadge(plan, severity.id),
        name: step.name,
        action: words.t(`terms.action.${step.action}`),
        role: references.role(step.role),
        answer: words.duration(step.answerWithinMinutes),
        work: words.duration(step.workMinutes),
        blocks: words.t(`terms.blocks.${step.blocks}`),
      })),
  );
}

/** What is or ought to be approved in advance: the first reactions, and every other text that is. */
function preApprovalRows({ plan, words, references }: Writing): PreApprovalRow[] {
  const matters = ({ kind, preApproved }: Statement) => kind === 'first_reaction' || preApproved;
  return plan.scenarios.flatMap((scenario) =>
    (scenario.statements ?? []).filter(matters).map((statement) => ({
      scenario: references.to('scenario', scenario.id),
      kind: words.t(`terms.statementKind.${statement.kind}`),
      channels: references.all('channel', statement.channels),
      preApproved: statement.preApproved,
      approvedBy: statement.approvedBy === undefined ? null : references.role(statement.approvedBy),
      approvedOn: statement.approvedOn === undefined ? null : words.date(statement.approvedOn),
    })),
  );
}
