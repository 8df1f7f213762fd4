import { type LocalDate } from '../../domain/plan/plan.js';
import { logoView, type LogoView } from '../parts/logo.view.js';
import { approvalsInWords, markOf, versionInWords } from '../parts/version-facts.js';
import { type Writing } from '../parts/writing.js';

export interface CoverView {
  /** what it is, where its title does not say so itself */
  kind: string | null;
  company: string;
  title: string;
  logo: LogoView | null;
  /** the logo stands on white above the colour */
  hasSheet: boolean;
  /** that it is not in force; null: it is, or is the plan as it is now */
  mark: string | null;
  legalName: string | null;
  industry: string | null;
  facts: { label: string; value: string }[];
}

/** Millimetres in the white sheet or on the colour. */
const logoRoom = { width: 96, height: 34 };

export function coverView(writing: Writing): CoverView {
  const { plan, words, brand, version } = writing;
  const { t } = words;
  const logo = logoView(brand.logo, plan.company.name, logoRoom);
  return {
    kind: beginsWith(plan.title, t('documents.cover.kind')) ? null : t('documents.cover.kind'),
    company: plan.company.name,
    title: plan.title,
    logo,
    hasSheet: logo !== null && !logo.isLight,
    mark: version && markOf(version, words),
    legalName: plan.company.legalName ?? (logo && plan.company.name),
    industry: plan.company.industry ?? null,
    facts: factsOf(writing),
  };
}

function beginsWith(title: string, kind: string): boolean {
  return title.toLowerCase().startsWith(kind.toLowerCase());
}

function factsOf({ plan, words, today, version }: Writing): CoverView['facts'] {
  const { t } = words;
  const fact = (name: string, value: string) => ({ label: t(`documents.cover.${name}`), value });
  const on = (name: string, date: LocalDate | null) => (date === null ? [] : [fact(name, words.date(date))]);
  const ended = version?.standing === 'superseded' ? 'supersededOn' : 'withdrawnOn';
  return [
    fact('version', version ? versionInWords(version, words) : t('documents.cover.draft')),
    fact('asOf', words.date(today)),
    ...on('publishedOn', version?.publishedOn ?? null),
    ...on(ended, version?.endedOn ?? null),
    fact('validUntil', plan.validUntil ? words.date(plan.validUntil) : t('documents.cover.noDate')),
    fact('classification', t(`terms.classification.${plan.classification}`)),
    fact('approval', approvalsInWords(version?.approvals ?? [], words)),
  ];
}
