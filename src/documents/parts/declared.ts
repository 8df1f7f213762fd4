import { type LocalDate } from '../../domain/plan/plan.js';
import { type Words } from './words.js';

/** What an agency has confirmed of its part in a plan, for whoever holds a print of it. */
export interface Declared {
  /** as the plan calls it */
  agency: string;
  /** names of its support roles in the plan */
  roles: string[];
  /** null: nothing signed yet */
  signed: {
    /** empty: the account was erased */
    name: string;
    function: string;
    /** in the company's zone */
    on: LocalDate;
    /** number of the version that was signed */
    version: number;
    /** what was signed is what the agency would see of exactly this plan */
    isExact: boolean;
    /** rows that were objected to at that time */
    exceptions: number;
  } | null;
}

/** “Ana Auer, head of consulting (3 December 2026)”, then what it holds for; the first line where nothing is signed. */
export function declaredLines({ signed }: Declared, words: Words): string[] {
  const { t } = words;
  if (!signed) return [t('documents.declaration.open')];
  const who = `${signed.name || t('documents.cover.erased')}, ${signed.function} (${words.date(signed.on)})`;
  const what = signed.isExact ? 'exact' : 'earlier';
  const except = signed.exceptions;
  return [
    who,
    t(`documents.declaration.${what}`, { version: signed.version }),
    ...(except > 0 ? [t('documents.declaration.except', { count: except })] : []),
  ];
}
