import { type Heading } from '../parts/outline.js';
import { type Writing } from '../parts/writing.js';

export interface PrinciplesView {
  heading: Heading;
  purpose: string | null;
  scope: string | null;
  rules: string[];
  facts: { label: string; lines: string[] }[];
}

export function principlesView({ plan, words, outline }: Writing): PrinciplesView {
  const { principles, company } = plan;
  const fact = (name: string, lines: (string | undefined)[]) => ({
    label: words.t(`documents.principles.${name}`),
    lines: lines.filter((line) => line !== undefined && line !== '').map(String),
  });
  return {
    heading: outline.chapter('s-principles', words.t('documents.principles.title')),
    purpose: principles?.purpose ?? null,
    scope: principles?.scope ?? null,
    rules: principles?.rules ?? [],
    facts: [
      fact('company', [company.legalName ?? company.name]),
      fact('industry', [company.industry]),
      fact('serviceHours', words.hours(company.serviceHours ?? [])),
      fact('timeZone', [words.zone(company.timeZone)]),
      fact('holidayRegion', [company.holidayRegion && words.holidaysOf(company.holidayRegion)]),
    ].filter(({ lines }) => lines.length > 0),
  };
}
