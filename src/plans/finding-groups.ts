import { type Finding, type Level } from '../domain/rules/finding.js';
import { translator } from '../i18n/translate.js';
import { type Visitor } from '../web/visitor.js';
import { findingLink, type FindingLink } from './finding-view.js';
import { type StoredPlan } from './store/plan.store.js';

/** Findings of one rule: folded under one sentence where they are many, else each by itself. */
export interface FindingGroup {
  level: Level;
  label: string;
  /** null: so few that each stands by itself */
  title: string | null;
  findings: FindingLink[];
}

const fewest = 3;

/** Findings by rule, in the order in which the rules first found something. */
export function findingGroups(findings: Finding[], stored: StoredPlan, visitor: Visitor): FindingGroup[] {
  const t = translator(visitor.locale);
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code): FindingGroup[] => {
    const all = findings.filter((finding) => finding.code === code);
    const links = all.map((finding) => findingLink(finding, stored, visitor));
    if (all.length < fewest) return links.map((link) => ({ ...head(link), title: null, findings: [link] }));
    const title = t(`web.groups.${code}`, { count: all.length });
    return links.slice(0, 1).map((link) => ({ ...head(link), title, findings: links }));
  });
}

function head({ level, label }: FindingLink) {
  return { level, label };
}
