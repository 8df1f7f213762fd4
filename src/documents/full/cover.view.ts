import { type Writing } from '../parts/writing.js';

export interface CoverView {
  kind: string;
  company: string;
  title: string;
  legalName: string | null;
  industry: string | null;
  facts: { label: string; value: string }[];
}

export function coverView({ plan, words, today }: Writing): CoverView {
  const { t } = words;
  const fact = (name: string, value: string) => ({ label: t(`documents.cover.${name}`), value });
  return {
    kind: t('documents.cover.kind'),
    company: plan.company.name,
    title: plan.title,
    legalName: plan.company.legalName ?? null,
    industry: plan.company.industry ?? null,
    facts: [
      fact('version', t('documents.cover.draft')),
      fact('asOf', words.date(today)),
      fact('validUntil', plan.validUntil ? words.date(plan.validUntil) : t('documents.cover.noDate')),
      fact('approval', t('documents.cover.notApproved')),
      fact('classification', t(`terms.classification.${plan.classification}`)),
    ],
  };
}
