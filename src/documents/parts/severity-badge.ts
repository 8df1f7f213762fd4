import { type Id, type Plan } from '../../domain/plan/plan.js';
import { anchor } from './references.js';

export interface SeverityBadge {
  name: string;
  href: string | null;
  /** null: the plan does not have this severity */
  rank: number | null;
  /** 1 calm to 4 alarming; the rank beside it says the same in black and white */
  tone: number;
}

export function severityBadge(plan: Plan, id: Id): SeverityBadge {
  const ordered = bySeverity(plan);
  const index = ordered.findIndex((severity) => severity.id === id);
  const severity = ordered[index];
  if (!severity) return { name: id, href: null, rank: null, tone: 1 };
  const share = ordered.length === 1 ? 0 : index / (ordered.length - 1);
  const tone = 1 + Math.round(share * 3);
  return { name: severity.name, href: `#${anchor('severity', id)}`, rank: severity.rank, tone };
}

export function bySeverity(plan: Plan): Plan['severities'] {
  return [...plan.severities].sort((one, other) => one.rank - other.rank);
}
