import { type Finding, type Level } from '../domain/rules/finding.js';
import { translator } from '../i18n/translate.js';
import { type Visitor } from '../web/visitor.js';
import { findingLink, type FindingLink } from './finding-view.js';
import { planHref } from './links.js';
import { type StoredPlan } from './store/plan.store.js';

/** Findings of one rule: folded under one sentence where they are many, else each by itself. */
export interface FindingGroup {
  level: Level;
  label: string;
  /** null: so few that each stands by itself */
  title: string | null;
  findings: FindingLink[];
  /** to one page from which many of them are mended at once; null: there is none */
  way: { href: string; label: string } | null;
}

const fewest = 3;

/** The promises that are broken with everybody reachable, where they are many: what mends one of them mends others. */
export function manyBroken(findings: Finding[]): Finding[] {
  const broken = findings.filter(({ code }) => code === 'E9');
  return broken.length < fewest ? [] : broken;
}

/** Findings by rule, in the order in which the rules first found something. */
export function findingGroups(findings: Finding[], stored: StoredPlan, visitor: Visitor): FindingGroup[] {
  const t = translator(visitor.locale);
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code): FindingGroup[] => {
    const all = findings.filter((finding) => finding.code === code);
    const links = all.map((finding) => findingLink(finding, stored, visitor));
    if (all.length < fewest) return links.map((link) => ({ ...head(link), title: null, findings: [link], way: null }));
    const title = t(`web.groups.${code}`, { count: all.length });
    const leads = code === 'E9' ? { href: planHref(stored.id, 'readiness'), label: t('web.findings.lever') } : null;
    return links.slice(0, 1).map((link) => ({ ...head(link), title, findings: links, way: leads }));
  });
}

function head({ level, label }: FindingLink) {
  return { level, label };
}
