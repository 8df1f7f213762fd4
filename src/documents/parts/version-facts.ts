import { type LocalDate } from '../../domain/plan/plan.js';
import { type Words } from './words.js';

/** How a version stands, for whoever holds a print of it. */
export type Standing = 'draft' | 'inForce' | 'superseded' | 'withdrawn' | 'expired';

/** What a document says of the version that it is printed from. Days are those of the company's zone. */
export interface VersionFacts {
  number: number;
  standing: Standing;
  /** an empty name: that of somebody who was erased */
  approvals: { name: string; on: LocalDate }[];
  /** null: not yet, or never */
  publishedOn: LocalDate | null;
  /** when it was superseded or withdrawn */
  endedOn: LocalDate | null;
  /** itself, and those before it that were published; the first one first */
  history: VersionLine[];
}

export interface VersionLine {
  number: number;
  frozenOn: LocalDate;
  approvals: VersionFacts['approvals'];
  /** what was new in it; empty: erased */
  note: string;
}

/** “3”, or “3 – superseded” for one that is not in force. */
export function versionInWords({ number, standing }: VersionFacts, { t }: Words): string {
  return standing === 'inForce' ? String(number) : `${String(number)} – ${t(`documents.standing.${standing}`)}`;
}

/** “Ana Auer (3 December 2026), Ben Berger (4 December 2026)” */
export function approvalsInWords(approvals: VersionFacts['approvals'], words: Words): string {
  return approvalLines(approvals, words).join(', ');
}

/** The same, each by itself. */
export function approvalLines(approvals: VersionFacts['approvals'], words: Words): string[] {
  const { t } = words;
  if (approvals.length === 0) return [t('documents.cover.notApproved')];
  return approvals.map(({ name, on }) => `${name || t('documents.cover.erased')} (${words.date(on)})`);
}

/** The word across every page; null: nothing has to warn whoever reads it. */
export function markOf({ standing }: VersionFacts, { t }: Words): string | null {
  return standing === 'inForce' ? null : t(`documents.standing.${standing}`);
}
