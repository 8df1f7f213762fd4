import { type Locale } from '../domain/plan/plan.js';
import { type Finding, type Level } from '../domain/rules/finding.js';
import { type Translate, translator } from '../i18n/translate.js';
import { type Visitor } from '../web/visitor.js';
import { placeHref, planHref } from './links.js';
import { type StoredPlan } from './store/plan.store.js';

/** A finding beside the place where it is. */
export interface FindingView {
  level: Level;
  label: string;
  text: string;
}

/** A finding elsewhere, with the way to its place. */
export interface FindingLink extends FindingView {
  href: string;
}

export function findingView({ level, message }: Finding, locale: Locale): FindingView {
  return { level, label: translator(locale)(`web.level.${level}`), text: message[locale] };
}

export function findingLink(finding: Finding, stored: StoredPlan, { locale }: Visitor): FindingLink {
  return { ...findingView(finding, locale), href: hrefOf(finding, stored) };
}

/** Reviews are answered on a page of their own. */
function hrefOf({ code, path }: Finding, { id, plan }: StoredPlan): string {
  const agency = code === 'W13' ? plan.agencies[Number(path.split('/')[2])] : undefined;
  return agency ? planHref(id, 'reviews', agency.id) : placeHref(id, plan, path);
}

/** “2 errors”, “1 warning”; null where there is none. */
export function countedInWords(errors: number, warnings: number, t: Translate) {
  return {
    errors: errors > 0 ? t('web.overview.errorCount', { count: errors }) : null,
    warnings: warnings > 0 ? t('web.overview.warningCount', { count: warnings }) : null,
  };
}

/** Whether a finding is about the place at `path` or something within it. */
export function isAt(finding: Finding, path: string): boolean {
  return finding.path === path || finding.path.startsWith(`${path}/`);
}
