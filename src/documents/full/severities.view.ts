import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';

export interface SeveritiesView {
  heading: Heading;
  severities: { id: string; badge: SeverityBadge; triggers: string[]; declaredBy: Reference | null }[];
}

export function severitiesView({ plan, words, references, outline }: Writing): SeveritiesView {
  return {
    heading: outline.chapter('s-severities', words.t('documents.severities.title')),
    severities: bySeverity(plan).map((severity) => ({
      id: anchor('severity', severity.id),
      badge: severityBadge(plan, severity.id),
      triggers: severity.triggers ?? [],
      declaredBy: severity.declaredBy === undefined ? null : references.role(severity.declaredBy),
    })),
  };
}
