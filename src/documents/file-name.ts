import { slug } from '../domain/plan/ids.js';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';
import { type DocumentChoice, type DocumentKind } from './document-kind.js';

/** Company, document, person or paper, draft, date: salzachgold-molkerei-alarmkarten-yilmaz-entwurf-2026-11-23.pdf */
export function fileName(plan: Plan, kind: DocumentKind, choice: DocumentChoice, today: LocalDate): string {
  const t = translator(plan.locale);
  const parts = [
    plan.company.name,
    t(`documents.kinds.${kind}.title`),
    choice.person,
    choice.paper,
    t('documents.cover.draft'),
  ];
  const slugs = parts.map((part) => slug(part ?? '')).filter((part) => part !== '');
  return `${[...slugs, today].join('-')}.pdf`;
}
