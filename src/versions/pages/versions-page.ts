import { may } from '../../access/permissions/permissions.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type FindingGroup, findingGroups } from '../../plans/finding-groups.js';
import { type Found } from '../../plans/findings/plan-findings.service.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { type Translate } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { approvalsOf, isOnItsWay, standingOf, type Version } from '../version.js';
import { noteField } from '../versions.form.js';
import { standingView, type StandingView, versionHref } from './standing-view.js';
import { type Conflict, conflictView } from './conflict-view.js';
import { type StateBadge, VersionWords } from './version-words.js';

export interface VersionsPage {
  visitor: Visitor;
  stored: StoredPlan;
  versions: Version[];
  /** in the company's zone */
  today: LocalDate;
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  /** what is found in the plan; absent: a form was sent, and is shown with its input */
  found?: Found;
  /** why nothing was frozen */
  refused?: string;
  /** of the plan, where they are why */
  findings?: Finding[];
  status?: number;
}

export interface FreezeView {
  action: string;
  title: string;
  button: string;
  /** number of the newest version */
  seen: number;
  fields: FieldView[];
  waits: boolean;
  /** the readiness check still runs: the freezing waits for it */
  isUnchecked: boolean;
}

/** Why the plan cannot be frozen now, and where that is seen to. */
interface HinderedView {
  title: string;
  text: string;
  href: string;
  label: string;
}

interface VersionsView {
  standing: StandingView;
  /** why nothing was done; null: nothing was refused */
  conflict: Conflict | null;
  problems: Problem[];
  findings: FindingGroup[];
  /** null: this role cannot, or something stands in the way */
  freeze: FreezeView | null;
  /** what stands in the way; null: nothing */
  hindered: HinderedView | null;
  /** where two are compared; null: there is none yet */
  compare: string | null;
  versions: { title: string; href: string; state: StateBadge; note: string; facts: string }[];
}

/** The versions of a plan, and the way to the next one. */
export function versionsPage(page: VersionsPage): Page {
  const { visitor, stored, versions, today, errors = new Map(), refused, status } = page;
  const words = new VersionWords(visitor.locale, stored.plan.company.timeZone);
  const { t } = words;
  const offered = freezeView(page, words);
  const hindered = offered && hinderedView(page, offered, t);
  const freeze = hindered ? null : offered;
  const view: VersionsView = {
    standing: standingView(stored.id, versions, today, words),
    conflict: refused === undefined ? null : conflictView(refused, t),
    problems: problemsOf(freeze?.fields ?? [], errors),
    findings: findingGroups(page.findings ?? [], stored, visitor),
    freeze,
    hindered,
    compare: versions.length > 0 ? planHref(stored.id, 'versions', 'compare') : null,
    versions: versions.map((version) => ({
      title: t('web.versions.one', { number: version.number }),
      href: versionHref(version),
      state: words.state(standingOf(version, today)),
      note: version.note,
      facts: factsOf(version, words),
    })),
  };
  const trail = planTrail(stored.id, stored.plan, t);
  return new Page('pages/plans/versions', t('web.versions.title'), trail, view, status);
}

/** The form with which a version is frozen; null where this role cannot. */
export function freezeView(
  { visitor, stored, versions, found, input = {}, errors = new Map() }: Omit<VersionsPage, 'today'>,
  { t }: VersionWords,
): FreezeView | null {
  if (!may(visitor.kind, visitor.role, 'version.prepare')) return null;
  const seen = versions[0]?.number ?? 0;
  const named = { number: seen + 1 };
  return {
    action: planHref(stored.id, 'versions'),
    title: t('web.versions.freeze.title', named),
    button: t('web.versions.freeze.button', named),
    seen,
    fields: showFields([noteField], { t, input, errors, theirs: null }),
    waits: versions.some(isOnItsWay),
    isUnchecked: found?.isWhole === false,
  };
}

/** Errors are said before anybody presses the button; whoever has sent the form is told why it was refused. */
function hinderedView({ found, stored }: VersionsPage, { title }: FreezeView, t: Translate): HinderedView | null {
  const count = found?.findings.filter(({ level }) => level !== 'warning').length ?? 0;
  if (count === 0) return null;
  const way = { href: `${planHref(stored.id, 'review')}#errors`, label: t('web.versions.freeze.toErrors') };
  return { title, text: t('web.versions.freeze.blocked', { count }), ...way };
}

function factsOf(version: Version, words: VersionWords): string {
  const { t } = words;
  const names = approvalsOf(version).map((each) => words.name(each));
  return [
    t('web.versions.list.frozen', { date: words.date(version.frozenOn) }),
    ...(names.length > 0 ? [t('web.versions.list.approvedBy', { names: words.list(names) })] : []),
    t('web.versions.list.validUntil', { date: words.date(version.validUntil) }),
  ].join(' · ');
}
