import { entry as entryOf } from '../../domain/plan/collections.js';
import { textsAbout } from '../../domain/erasure/vacated.js';
import { type Person } from '../../domain/plan/plan.js';
import { uses } from '../../domain/plan/removal.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type NamingVersion } from '../../versions/version-erasure.store.js';
import { itemAt, itemHref, placeHref, planHref } from '../links.js';
import { sectionNamed } from '../section/sections.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';

interface PlaceView {
  label: string;
  href: string;
}

interface EraseView {
  /** why nothing was erased; null: not tried yet */
  refused: string | null;
  duties: PlaceView[];
  texts: PlaceView[];
  /** versions whose content is destroyed, at once or when they are over */
  destroyed: PlaceView[];
  living: PlaceView[];
  action: string;
  version: number;
  back: string;
}

export interface ErasePage {
  stored: StoredPlan;
  person: Person;
  /** versions that name the person */
  naming: NamingVersion[];
  locale: Locale;
  /** the person was changed since */
  isStale: boolean;
}

/** Asks before a person's data is erased: says what goes, what comes in its place, and what stays. */
export function erasePage({ stored, person, naming, locale, isStale }: ErasePage): Page {
  const { id, name } = person;
  const t = translator(locale);
  const places = (paths: string[]) => distinct(paths.map((path) => placeView(stored, path, locale)));
  const versions = (some: NamingVersion[]) =>
    some.map(({ number }) => ({
      label: t('web.versions.one', { number }),
      href: planHref(stored.id, 'versions', String(number)),
    }));
  const view: EraseView = {
    refused: isStale ? t('web.erasure.stale') : null,
    duties: places(uses(stored.plan, 'people', id).map(({ path }) => path)),
    texts: places(textsAbout(stored.plan, id)),
    destroyed: versions(naming.filter(({ isOver }) => isOver)),
    living: versions(naming.filter(({ isOver }) => !isOver)),
    action: planHref(stored.id, 'people', id, 'erase'),
    version: stored.versions.get(`people/${id}`) ?? 0,
    back: itemHref(stored.id, 'people', id),
  };
  const people = { label: t('web.sections.people.title'), href: planHref(stored.id, 'people') };
  const trail = [...planTrail(stored.id, stored.plan, t), people, { label: name, href: view.back }];
  return new Page('pages/plans/erase', t('web.erasure.title', { name }), trail, view, isStale ? 409 : 200);
}

function placeView({ id, plan }: StoredPlan, path: string, locale: Locale): PlaceView {
  const t = translator(locale);
  const found = itemAt(plan, path);
  const section = found && sectionNamed(found.name);
  const item = found && entryOf(plan, found.name, found.key)?.item;
  const label =
    section && item
      ? `${t(`web.sections.${section.name}.one`)}: ${section.titleOf(item)}`
      : t('web.sections.company.title');
  return { label, href: placeHref(id, plan, path) };
}

function distinct(places: PlaceView[]): PlaceView[] {
  return [...new Map(places.map((place) => [place.label, place])).values()];
}
