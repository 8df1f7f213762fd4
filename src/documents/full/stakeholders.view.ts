import { type StakeholderGroup } from '../../domain/plan/plan.js';
import { contactPieces, type ContactPiece } from '../parts/contact.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface StakeholdersView {
  heading: Heading;
  /** a column that nobody has filled in is left out */
  has: { contact: boolean; note: boolean };
  width: number;
  groups: { name: string; stakeholders: StakeholderView[] }[];
}

interface StakeholderView {
  id: string;
  name: string;
  contact: ContactPiece[];
  owner: Reference | null;
  note: string | null;
}

export function stakeholdersView({ plan, words, references, outline }: Writing): StakeholdersView | null {
  if (plan.stakeholders.length === 0) return null;
  const groups = [...new Set(plan.stakeholders.map(({ group }) => group))];
  const members = (group: StakeholderGroup): StakeholderView[] =>
    plan.stakeholders
      .filter((stakeholder) => stakeholder.group === group)
      .map(({ id, name, contact, owner, note }) => ({
        id: anchor('stakeholder', id),
        name,
        contact: contactPieces(contact ?? ''),
        owner: owner === undefined ? null : references.role(owner),
        note: note ?? null,
      }));
  const has = {
    contact: plan.stakeholders.some(({ contact }) => contact !== undefined),
    note: plan.stakeholders.some(({ note }) => note !== undefined),
  };
  return {
    heading: outline.chapter('s-stakeholders', words.t('documents.stakeholders.title')),
    has,
    width: 2 + Number(has.contact) + Number(has.note),
    groups: groups.map((group) => ({ name: words.t(`terms.group.${group}`), stakeholders: members(group) })),
  };
}
