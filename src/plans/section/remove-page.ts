import { type Removal } from '../../domain/plan/removal.js';
import { type Reference } from '../../domain/plan/references.js';
import { entry as entryOf } from '../../domain/plan/collections.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Visitor } from '../../web/visitor.js';
import { itemAt, itemHref, placeHref, planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type Section } from './section.js';
import { sectionNamed } from './sections.js';

/** Asks before something is removed: says what else changes, or what has to be changed first. */
export function removePage(
  stored: StoredPlan,
  section: Section,
  key: string,
  visitor: Visitor,
  removal: Removal,
  uses: Reference[],
): Page {
  const t = translator(visitor.locale);
  const item = entryOf(stored.plan, section.name, key)?.item;
  const name = item ? section.titleOf(item) : key;
  const places = (removal.ok ? uses : removal.blocking).map((use) => placeName(stored, use, visitor));
  const home = planHref(stored.id, section.home);
  const view = {
    text: t(removal.ok ? (places.length > 0 ? 'web.remove.uses' : 'web.remove.free') : 'web.remove.blocked', { name }),
    places: distinct(places),
    action: removal.ok ? `${itemHref(stored.id, section.name, key)}/remove` : null,
    version: stored.versions.get(`${section.name}/${key}`) ?? 0,
    confirm: t('web.remove.confirm'),
    back: home,
  };
  const trail = [
    ...planTrail(stored.id, stored.plan, t),
    { label: t(`web.sections.${section.home}.title`), href: home },
  ];
  return new Page('pages/plans/remove', t('web.remove.title', { name }), trail, view, removal.ok ? 200 : 409);
}

function placeName(stored: StoredPlan, use: Reference, { locale }: Visitor): { label: string; href: string } {
  const t = translator(locale);
  const found = itemAt(stored.plan, use.path);
  const section = found && sectionNamed(found.name);
  const item = found && entryOf(stored.plan, found.name, found.key)?.item;
  const title = section && item ? `${t(`web.sections.${section.name}.one`)}: ${section.titleOf(item)}` : use.path;
  return { label: title, href: placeHref(stored.id, stored.plan, use.path) };
}

function distinct<T extends { label: string }>(places: T[]): T[] {
  return [...new Map(places.map((place) => [place.label, place])).values()];
}
