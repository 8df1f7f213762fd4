import { type Agency, type SupportRole } from '../../domain/plan/plan.js';
import { holderViews, type HolderView } from '../parts/holders.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';
import { handoverView, type HandoverView } from './handover.view.js';

export interface AgenciesView {
  heading: Heading;
  agencies: { id: string; heading: Heading; contract: string | null; roles: SupportRoleView[] }[];
  handover: HandoverView;
}

interface SupportRoleView {
  id: string;
  name: string;
  service: string;
  mandate: string | null;
  holders: HolderView[];
  handover: { to: Reference; by: string } | null;
}

export function agenciesView(writing: Writing): AgenciesView | null {
  const { plan, words, outline } = writing;
  if (plan.agencies.length === 0) return null;
  return {
    heading: outline.chapter('s-agencies', words.t('documents.agencies.title')),
    agencies: plan.agencies.map((agency) => agencyView(agency, writing)),
    handover: handoverView(writing),
  };
}

function agencyView(agency: Agency, writing: Writing): AgenciesView['agencies'][number] {
  const id = anchor('agency', agency.id);
  return {
    id,
    heading: writing.outline.section(id, agency.name),
    contract: agency.contract ?? null,
    roles: agency.supportRoles.map((role) => supportRoleView(role, writing)),
  };
}

function supportRoleView(role: SupportRole, writing: Writing): SupportRoleView {
  const { words, references } = writing;
  const { handover } = role;
  return {
    id: anchor('support', role.id),
    name: role.name,
    service: words.t(`terms.service.${role.service}`),
    mandate: role.mandate ?? null,
    holders: holderViews(role.holders, writing),
    handover: handover ? { to: references.role(handover.to), by: words.date(handover.by) } : null,
  };
}
