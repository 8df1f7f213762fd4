import { dependence, dependenceOverTime } from '../../domain/rules/dependence.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface HandoverView {
  heading: Heading;
  dependence: string;
  rows: HandoverRow[];
}

interface HandoverRow {
  role: Reference;
  agency: Reference;
  to: Reference | null;
  by: string | null;
  /** share of the matrix that still leans on agencies after that date */
  dependenceAfter: string | null;
  steps: string[];
}

export function handoverView({ plan, words, references, outline }: Writing): HandoverView {
  const after = new Map(dependenceOverTime(plan).map(({ on, share }) => [on, words.percent(share)]));
  const roles = plan.agencies.flatMap((agency) => agency.supportRoles.map((role) => ({ agency, role })));
  roles.sort((one, other) => (one.role.handover?.by ?? '9').localeCompare(other.role.handover?.by ?? '9'));
  return {
    heading: outline.section('s-handover', words.t('documents.agencies.handoverPlan')),
    dependence: words.percent(dependence(plan)),
    rows: roles.map(({ agency, role }) => ({
      role: references.role(role.id),
      agency: references.to('agency', agency.id),
      to: role.handover ? references.role(role.handover.to) : null,
      by: role.handover ? words.date(role.handover.by) : null,
      dependenceAfter: (role.handover && after.get(role.handover.by)) ?? null,
      steps: role.handover?.steps ?? [],
    })),
  };
}
