import { entries } from '../../domain/plan/collections.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Removal } from '../removals/removals.store.js';
import { sectionsAt } from './sections.js';

/** Names what was removed from the lists of a page; null where nothing was. What it took along is not named. */
export function removedNotice({ before, after }: Removal, home: string, locale: Locale): string | null {
  const names = sectionsAt(home).flatMap(({ name, titleOf }) => {
    const left = new Set(entries(after, name).map(({ key }) => key));
    return entries(before, name).flatMap(({ key, item }) => (left.has(key) ? [] : [titleOf(item)]));
  });
  return names[0] === undefined ? null : translator(locale)('web.done.removedOne', { name: names[0] });
}
