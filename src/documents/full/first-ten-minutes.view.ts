import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { type Severity } from '../../domain/plan/plan.js';

export interface FirstTenMinutesView {
  heading: Heading;
  calls: CallRow[];
}

export interface FirstTenMinutesCard {
  minutes: string;
  title: string;
  text: string;
  /** the chapter that goes on with it; null: the plan has none */
  see: Heading | null;
}

interface CallRow {
  severity: SeverityBadge;
  declaredBy: Reference | null;
  /** who takes the first step of the escalation */
  firstStep: { role: Reference; holders: HolderView[] } | null;
}

export function firstTenMinutesView(writing: Writing): FirstTenMinutesView {
  const { plan, words, outline } = writing;
  return {
    heading: outline.chapter('s-firstTen', words.t('documents.firstTen.title')),
    calls: bySeverity(plan).map((severity) => callRow(severity, writing)),
  };
}

/** Written after all chapters: it leads to them by their numbers. */
export function firstTenMinutesCards({ words, outline }: Writing): FirstTenMinutesCard[] {
  const card = (name: string, chapter: string) => ({
    minutes: words.t(`documents.firstTen.${name}.minutes`),
    title: words.t(`documents.firstTen.${name}.title`),
    text: words.t(`documents.firstTen.${name}.text`),
    see: outline.entries.find(({ id }) => id === chapter) ?? null,
  });
  return [card('note', 's-log'), card('call', 's-team'), card('classify', 's-severities'), card('act', 's-scenarios')];
}

function callRow(severity: Severity, writing: Writing): CallRow {
  const { plan, references } = writing;
  const step = plan.escalation.find((policy) => policy.severity === severity.id)?.steps[0];
  return {
    severity: severityBadge(plan, severity.id),
    declaredBy: severity.declaredBy === undefined ? null : references.role(severity.declaredBy),
    firstStep: step ? { role: references.role(step.role), holders: holdersOfRole(step.role, writing) } : null,
  };
}
