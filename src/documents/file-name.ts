import { fileSlug } from '../domain/plan/ids.js';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';
import { type DocumentRequest } from './document-request.js';
import { type VersionFacts, versionInWords } from './parts/version-facts.js';
import { Words } from './parts/words.js';

/**
 * Company, document, person or paper, draft or version, date: salzachgold-molkerei-alarmkarten-yilmaz-entwurf-2026-11-23.pdf,
 * salzachgold-molkerei-verantwortlichkeitsmatrix-a4-fassung-3-ersetzt-2026-11-23.pdf
 */
export function fileName(
  { plan, today, version }: { plan: Plan; today: LocalDate; version?: VersionFacts },
  { kind, choice }: DocumentRequest,
): string {
  const t = translator(plan.locale);
  const parts = [
    plan.company.name,
    t(`documents.kinds.${kind}.title`),
    choice.person,
    choice.paper,
    version
      ? `${t('documents.cover.version')} ${versionInWords(version, new Words(plan))}`
      : t('documents.cover.draft'),
  ];
  const slugs = parts.map((part) => fileSlug(part ?? '')).filter((part) => part !== '');
  return `${[...slugs, today].join('-')}.pdf`;
}
