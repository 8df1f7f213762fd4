import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { type Severity } from '../../domain/plan/plan.js';

export interface FirstTenMinutesView {
  heading: Heading;
  cards: { minutes: string; title: string; text: string; see: Reference[] }[];
  calls: CallRow[];
}

interface CallRow {
  severity: SeverityBadge;
  declaredBy: Reference | null;
  /** who takes the first step of the escalation */
  firstStep: { role: Reference; holders: HolderView[] } | null;
}

export function firstTenMinutesView(writing: Writing): FirstTenMinutesView {
  const { plan, words, outline } = writing;
  const { t } = words;
  const section = (name: string): Reference => ({
    text: t(`documents.${name}.title`),
    href: `#s-${name}`,
    missing: false,
  });
  const card = (name: string, see: Reference[]) => ({
    minutes: t(`documents.firstTen.${name}.minutes`),
    title: t(`documents.firstTen.${name}.title`),
    text: t(`documents.firstTen.${name}.text`),
    see,
  });
  return {
    heading: outline.chapter('s-firstTen', t('documents.firstTen.title')),
    cards: [
      card('note', [section('log')]),
      card('call', plan.owners.length > 0 ? [section('team')] : []),
      card('classify', [section('severities')]),
      card('act', plan.scenarios.length > 0 ? [section('scenarios')] : []),
    ],
    calls: bySeverity(plan).map((severity) => callRow(severity, writing)),
  };
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
