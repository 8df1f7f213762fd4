import { translator, type Translate } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem } from '../../web/form/problems.js';
import { type FieldView, inputOf, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { addHref, itemHref, planHref } from '../links.js';
import { holderNames } from '../section/options.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type HolderEdit } from './holder-edits.js';
import { type HolderRow, holderRows, withPrefix } from './holder-rows.js';

export interface HoldersPage {
  visitor: Visitor;
  stored: StoredPlan;
  /** what was chosen and not saved; all other rows show what is saved now */
  edits: HolderEdit[];
  errors: ReadonlyMap<string, string>;
  general: string[];
  conflict: 'stale' | 'gone' | null;
  status: number;
}

interface Link {
  href: string;
  label: string;
}

interface RowView {
  id: string;
  title: string;
  href: string;
  prefix: string;
  /** where this row alone is saved as it changes */
  fields: string;
  hidden: { name: string; value: string }[];
  further: string | null;
  error: string | null;
  errorId: string;
  theirs: string | null;
  places: { label: string; text: string; control: FieldView }[];
}

interface GroupView {
  id: string;
  title: string;
  /** why nobody can be chosen */
  waiting: { text: string; link: Link } | null;
  rows: RowView[];
}

/** How many places of a role stand on the page. */
const shown = 2;

export function holdersPage(page: HoldersPage): Page {
  const { stored, visitor } = page;
  const { id, plan } = stored;
  const t = translator(visitor.locale);
  const groups = plan.people.length === 0 ? [] : groupsOf(page, t);
  const action = planHref(id, 'holders');
  const view = {
    intro: t('holders.intro'),
    action,
    groups,
    hasRows: groups.some(({ rows }) => rows.length > 0),
    empty: groups.length === 0 ? emptyView(stored, t) : null,
    columns: [0, 1].map((number) => t(number === 0 ? 'web.form.holder' : 'web.form.deputy', { number })),
    conflict: page.conflict && {
      title: t(`web.conflict.${page.conflict}.title`),
      text: t(page.conflict === 'gone' ? 'holders.gone' : 'web.conflict.stale.text'),
      reload: action,
    },
    problems: problemsOf(groups, page.general),
  };
  const trail = [...planTrail(id, plan, t), { label: t('web.sections.owners.title'), href: planHref(id, 'owners') }];
  return new Page('pages/plans/holders', t('holders.title'), trail, view, page.status);
}

function emptyView({ id, plan }: StoredPlan, t: Translate): { text: string; link: Link } {
  const [text, name] = plan.people.length === 0 ? (['noPeople', 'people'] as const) : (['noRoles', 'owners'] as const);
  return { text: t(`holders.${text}`), link: { href: addHref(id, name, null), label: t(`web.sections.${name}.add`) } };
}

function problemsOf(groups: GroupView[], general: string[]): Problem[] {
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...general.map((text) => ({ label: null, text, href: null })),
    ...rows.flatMap(({ title, error, places }) =>
      error === null ? [] : [{ label: title, text: error, href: `#${places[0]?.control.id ?? ''}` }],
    ),
  ];
}

/** The company's own functions, then the support roles agency by agency. */
function groupsOf(page: HoldersPage, t: Translate): GroupView[] {
  const { plan } = page.stored;
  const rows = holderRows(plan, t);
  const parties = [
    { party: null, title: t('web.sections.owners.title'), agency: '' },
    ...plan.agencies.map(({ id, name }) => ({
      party: id,
      title: t('web.sections.support-roles.of', { name }),
      agency: name,
    })),
  ];
  return parties.flatMap(({ party, title, agency }) => {
    const own = rows.filter(({ entry }) => entry.parent === party);
    const open = own.filter(({ field, entry }) => field.options.length === 0 && isEmpty(entry.item.holders));
    const others = own.filter((row) => !open.includes(row));
    const waiting = open.length === 0 ? null : waitingView(page.stored.id, party, agency, open, t);
    const view = { id: party === null ? 'of-company' : `of-${party}`, title, waiting };
    return own.length === 0 ? [] : [{ ...view, rows: others.map((row) => rowView(row, page, t)) }];
  });
}

function waitingView(planId: string, party: string | null, agency: string, open: HolderRow[], t: Translate) {
  const roles = open.map(({ title }) => title).join(', ');
  const query = party === null ? '' : `?agency=${encodeURIComponent(party)}`;
  return {
    text: t(`holders.waiting.${party === null ? 'company' : 'agency'}`, { agency, roles }),
    link: {
      href: addHref(planId, 'people', null) + query,
      label: party === null ? t('web.sections.people.add') : t('holders.addOf', { agency }),
    },
  };
}

function rowView(row: HolderRow, { stored, edits, errors }: HoldersPage, t: Translate): RowView {
  const { prefix, title, name, entry } = row;
  const edit = edits.find((each) => each.row.prefix === prefix);
  const saved = inputOf([row.field], entry.item);
  const input = edit ? edit.patch.input : saved;
  const field = { ...row.field, at: `${prefix}holders`, spare: shown };
  const [view] = showFields([field], {
    t,
    input: withPrefix(prefix, input),
    errors,
    theirs: edit?.theirs ? withPrefix(prefix, edit.theirs) : null,
  });
  const further = Object.entries(input).filter(([each]) => Number(/^holders\.(\d+)$/.exec(each)?.[1] ?? 0) >= shown);
  const error = view?.error ?? null;
  const errorId = `f-${prefix}holders-error`;
  const names = holderNames(
    stored.plan,
    further.map(([, value]) => String(value)),
  ).filter((each) => each !== '');
  return {
    id: `row-${prefix.slice(0, -1)}`,
    title,
    href: itemHref(stored.id, name, entry.key),
    prefix,
    fields: `${itemHref(stored.id, name, entry.key)}/fields`,
    hidden: hiddenOf(prefix, stored.versions.get(`${name}/${entry.key}`) ?? 0, saved, further),
    further: names.length > 0 ? t('holders.further', { names: names.join(', ') }) : null,
    error,
    errorId,
    theirs: view?.theirs ?? null,
    places: (view?.ordered?.places ?? []).slice(0, shown).map((control) => ({
      label: t('holders.place', { role: title, place: control.label }),
      text: control.label,
      control: { ...control, error, describedBy: error === null ? null : errorId },
    })),
  };
}

/** What the row has shown, and the places that are not on the page. */
function hiddenOf(prefix: string, version: number, saved: object, further: [string, unknown][]): RowView['hidden'] {
  const base = Object.entries(saved).map(([name, value]): [string, unknown] => [`_base.${name}`, value]);
  return [['_version', version] as const, ...base, ...further].map(([name, value]) => ({
    name: prefix + name,
    value: String(value),
  }));
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0;
}
