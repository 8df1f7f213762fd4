import { logoView, type LogoView } from '../parts/logo.view.js';
import { type Writing } from '../parts/writing.js';

export interface CoverView {
  kind: string;
  company: string;
  title: string;
  logo: LogoView | null;
  /** the logo stands on white above the colour */
  hasSheet: boolean;
  legalName: string | null;
  industry: string | null;
  facts: { label: string; value: string }[];
}

/** Millimetres in the white sheet or on the colour. */
const logoRoom = { width: 96, height: 34 };

export function coverView({ plan, words, today, brand }: Writing): CoverView {
  const { t } = words;
  const logo = logoView(brand.logo, plan.company.name, logoRoom);
  const fact = (name: string, value: string) => ({ label: t(`documents.cover.${name}`), value });
  return {
    kind: t('documents.cover.kind'),
    company: plan.company.name,
    title: plan.title,
    logo,
    hasSheet: logo !== null && !logo.isLight,
    legalName: plan.company.legalName ?? (logo && plan.company.name),
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
