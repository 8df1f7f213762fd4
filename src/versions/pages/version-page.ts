import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { may } from '../../access/permissions/permissions.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { type Translate } from '../../i18n/translate.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type Visitor } from '../../web/visitor.js';
import { checkMove } from '../rules.js';
import { approvalsOf, inForce, standingOf, type Version } from '../version.js';
import { type ActView, actViews, type Typed } from './act-views.js';
import { contentView } from './content-view.js';
import { versionHref } from './standing-view.js';
import { type Onward, onward } from './onward.js';
import { type Conflict, conflictView } from './conflict-view.js';
import { type StateBadge, VersionWords } from './version-words.js';

export interface VersionPage {
  visitor: Visitor;
  stored: StoredPlan;
  /** all of the plan */
  versions: Version[];
  version: Version;
  /** what it froze; null: destroyed */
  content: Plan | null;
  /** who had changed the plan last; null: nobody knows */
  editor: string | null;
  /** in the company's zone */
  today: LocalDate;
  /** the company has too few people who could approve it */
  isStuck: boolean;
  typed?: Typed;
  /** why nothing was done */
  refused?: string;
  status?: number;
}

interface Fact {
  label: string;
  value: string;
}

interface VersionView {
  plan: string;
  state: StateBadge;
  note: string | null;
  /** why nothing was done; null: nothing was refused */
  conflict: Conflict | null;
  problems: Problem[];
  wait: string;
  /** of the one in force: what to do with it now */
  onward: Onward[];
  acts: ActView[];
  /** why the visitor cannot approve though the role could; null: nothing stands in the way */
  hindered: string | null;
  /** that nobody is there who could approve; with the way to invite somebody, for whoever may; null: somebody is */
  stuck: { text: string; href: string | null } | null;
  facts: Fact[];
  hash: string;
  /** null: destroyed */
  content: Fact[] | null;
  file: string;
  /** what changed from the one before to it, and since */
  compare: { href: string; label: string }[];
  documents: string;
  /** where the visitor reads what they are asked to approve; null: they are not asked */
  read: string | null;
  moves: { what: string; who: string; when: string; at: string; reason: string | null }[];
  all: string;
}

/** A version: what it holds, how it stands, what was done with it, and what the visitor may do. */
export function versionPage(page: VersionPage): Page {
  const { visitor, stored, versions, version, content, today, refused, status } = page;
  const words = new VersionWords(visitor.locale, stored.plan.company.timeZone);
  const { t } = words;
  const typed = page.typed ?? { input: {}, errors: new Map() };
  const facts = { today, inForce: inForce(versions)?.number ?? null };
  const acts = actViews(version, visitor, facts, typed, words);
  const standing = standingOf(version, today);
  const approval = checkMove(version, { move: 'approve', seen: version.rowVersion }, visitor, facts);
  const isHindered = !approval.ok && (approval.why === 'last-editor' || approval.why === 'twice');
  const view: VersionView = {
    plan: stored.plan.title,
    state: words.state(standing),
    note: version.note || null,
    conflict: refused === undefined ? null : conflictView(refused, t),
    problems: problemsOf(
      acts.flatMap(({ fields }) => fields),
      typed.errors,
    ),
    wait: t(`web.versions.wait.${approval.ok ? 'yours' : standing}`),
    onward: standing === 'published' ? onward(page, t) : [],
    acts,
    hindered: isHindered ? t(`web.versions.refused.${approval.why}`) : null,
    stuck: page.isStuck ? stuckView(visitor, t) : null,
    facts: factsOf(page, words),
    hash: version.hash,
    content: content && contentView(content, t),
    file: versionHref(version, 'export'),
    compare: content ? compareLinks(version, t) : [],
    documents: versionHref(version, 'documents'),
    read: approval.ok && content ? versionHref(version, 'documents') : null,
    moves: version.moves.map((move) => ({
      what: t(`web.versions.moves.${move.move}`),
      who: words.name(move),
      when: words.moment(move.at),
      at: move.at.toISOString(),
      reason: move.reason || null,
    })),
    all: planHref(stored.id, 'versions'),
  };
  const title = t('web.versions.one', { number: version.number });
  const trail = [...planTrail(stored.id, stored.plan, t), { label: t('web.versions.title'), href: view.all }];
  return new Page('pages/plans/version', title, trail, view, status);
}

function stuckView({ kind, role }: Visitor, t: Translate): VersionView['stuck'] {
  const mayInvite = may(kind, role, 'organisation.manage');
  const text = t(`web.versions.page.stuck.${mayInvite ? 'text' : 'asked'}`);
  return { text, href: mayInvite ? '/administration#invite' : null };
}

function compareLinks({ planId, number }: Version, t: Translate): VersionView['compare'] {
  const here = planHref(planId, 'versions', 'compare');
  const link = (from: number, to: number | 'draft', label: string) => ({
    href: `${here}?from=${from}&to=${to}`,
    label: t(`compare.${label}`, { number: from }),
  });
  return [...(number > 1 ? [link(number - 1, number, 'sinceBefore')] : []), link(number, 'draft', 'sinceThen')];
}

function factsOf({ version, editor }: VersionPage, words: VersionWords): Fact[] {
  const { t } = words;
  const fact = (name: string, value: string) => ({ label: t(`web.versions.page.${name}`), value });
  const approvals = approvalsOf(version).map((move) => `${words.name(move)} (${words.day(move.at)})`);
  const published = version.moves.find(({ move }) => move === 'publish');
  const isSubmitted = version.moves.some(({ move }) => move === 'submit');
  return [
    fact('frozenOn', words.date(version.frozenOn)),
    fact('validUntil', words.date(version.validUntil)),
    fact('editor', editor ?? t('web.versions.page.nobody')),
    ...(isSubmitted ? [fact('approvals', String(version.approvals))] : []),
    fact('approvedBy', approvals.length > 0 ? words.list(approvals) : t('web.versions.page.notApproved')),
    fact('publishedOn', published ? words.day(published.at) : t('web.versions.page.notPublished')),
  ];
}
