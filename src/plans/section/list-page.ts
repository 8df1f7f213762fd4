import { type CollectionName, entries, type Entry } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { type FindingGroup, findingGroups } from '../finding-groups.js';
import { countedInWords, isAt } from '../finding-view.js';
import { type CatalogueLink, catalogueLink } from '../catalogue/catalogue-link.js';
import { holdersLink } from '../holders/holders-link.js';
import { addHref, itemHref, planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type Fact, type Section } from './section.js';
import { sectionNamed } from './sections.js';

/** Which lists stand on a page: the page's own, and those that belong to other things (by agency, by severity). */
const pages: Record<string, { own: CollectionName | null; nested: CollectionName | null }> = {
  people: { own: 'people', nested: null },
  owners: { own: 'owners', nested: null },
  agencies: { own: 'agencies', nested: 'support-roles' },
  severities: { own: 'severities', nested: null },
  escalation: { own: null, nested: 'steps' },
  channels: { own: 'channels', nested: null },
  rosters: { own: 'rosters', nested: null },
  scenarios: { own: 'scenarios', nested: null },
  stakeholders: { own: 'stakeholders', nested: null },
  notifications: { own: 'notifications', nested: null },
  exercises: { own: 'exercises', nested: null },
};

interface ListView {
  intro: string;
  /** to the page on which all roles of the list get their holders */
  holders: { href: string; label: string } | null;
  /** to the page on which people are asked for their contact data */
  contacts: { href: string; label: string } | null;
  lists: ItemList[];
  findings: FindingGroup[];
}

interface ItemList {
  id: string;
  title: string | null;
  empty: string;
  add: { href: string; label: string };
  catalogue: CatalogueLink | null;
  /** something else is to be done before adding */
  isAddSecond: boolean;
  /** the catalogue is the better way in as long as nothing is there */
  isCatalogueFirst: boolean;
  items: {
    id: string;
    title: string;
    href: string;
    facts: Fact[];
    move: string;
    remove: string;
    version: number;
    first: boolean;
    last: boolean;
    /** how many, in words */
    errors: string | null;
    warnings: string | null;
  }[];
}

export function isListPage(name: string): boolean {
  return Object.hasOwn(pages, name);
}

export function listPage(name: string, stored: StoredPlan, visitor: Visitor, all: Finding[]): Page {
  const t = translator(visitor.locale);
  const { own, nested } = pages[name] ?? { own: null, nested: null };
  const lists = [
    ...(own ? [itemList(own, null, null, stored, visitor, all)] : []),
    ...(nested
      ? parents(stored.plan, nested).map(({ id, title }) => itemList(nested, id, title, stored, visitor, all))
      : []),
  ];
  const view: ListView = {
    intro: t(`web.sections.${name}.intro`),
    holders: holdersLink(stored, name, t),
    contacts: contactsLink(stored, name, t),
    lists,
    findings: findingGroups(
      all.filter((finding) => pageOf(finding.path) === name),
      stored,
      visitor,
    ),
  };
  return new Page('pages/plans/list', t(`web.sections.${name}.title`), planTrail(stored.id, stored.plan, t), view);
}

function contactsLink({ id, plan }: StoredPlan, name: string, t: Translate): ListView['contacts'] {
  if (name !== 'people' || plan.people.length === 0) return null;
  return { href: planHref(id, 'contacts'), label: t('contacts.title') };
}

/** The page of the task list on which a place of the plan is edited. */
export function pageOf(path: string): string {
  const [list = ''] = path.split('/').slice(1);
  if (list === 'activities') return 'matrix';
  return isListPage(list) ? list : 'company';
}

function parents(plan: Plan, nested: CollectionName): { id: string; title: string }[] {
  const of = nested === 'steps' ? plan.severities : plan.agencies;
  return of.map(({ id, name }) => ({ id, title: name }));
}

function itemList(
  name: CollectionName,
  parent: string | null,
  title: string | null,
  stored: StoredPlan,
  visitor: Visitor,
  all: Finding[],
): ItemList {
  const t = translator(visitor.locale);
  const section = sectionNamed(name);
  if (!section) throw new Error(`no section ${name}`);
  const own = entries(stored.plan, name).filter((entry) => entry.parent === parent);
  const catalogue = catalogueLink(stored, name, parent, t);
  return {
    id: parent === null ? name : `of-${parent}`,
    title: title === null ? null : t(`web.sections.${name}.of`, { name: title }),
    empty: t(`web.sections.${name}.empty`),
    add: { href: addHref(stored.id, name, parent), label: t(`web.sections.${name}.add`) },
    catalogue,
    isAddSecond: title !== null || (catalogue !== null && own.length === 0) || holdersLink(stored, name, t) !== null,
    isCatalogueFirst: catalogue !== null && own.length === 0,
    items: own.map((entry, index) => listed(section, entry, stored, t, all, index === 0, index === own.length - 1)),
  };
}

function listed(
  section: Section,
  entry: Entry,
  stored: StoredPlan,
  t: ReturnType<typeof translator>,
  all: Finding[],
  first: boolean,
  last: boolean,
) {
  const href = itemHref(stored.id, section.name, entry.key);
  const own = all.filter((finding) => isAt(finding, entry.path));
  const warnings = own.filter(({ level }) => level === 'warning').length;
  return {
    id: entry.key,
    title: section.titleOf(entry.item),
    href,
    facts: section
      .facts(entry.item, { plan: stored.plan, t, parent: entry.parent })
      .filter(({ value }) => value !== ''),
    move: `${href}/move`,
    remove: `${href}/remove`,
    version: stored.versions.get(`${section.name}/${entry.key}`) ?? 0,
    first,
    last,
    ...countedInWords(own.length - warnings, warnings, t),
  };
}
