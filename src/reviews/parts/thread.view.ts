import { type Locale } from '../../domain/plan/plan.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type Entry } from '../../domain/review/standing.js';
import { type Translate } from '../../i18n/translate.js';
import { nameText, timeText } from '../words.js';

/** Something that was said. */
export interface EntryView {
  who: string;
  side: Entry['side'];
  what: string;
  when: string;
  text: string | null;
}

/** @param timeZone of the company: both sides read the same time */
export function threadView(
  entries: Entry[],
  view: Pick<AgencyView, 'columns'> | null,
  timeZone: string,
  t: Translate,
): EntryView[] {
  const locale = t('language') as Locale;
  return entries.map((entry) => ({
    who: nameText(entry.name, t),
    side: entry.side,
    what: saidText(entry, view, t),
    when: timeText(entry.at, timeZone, locale),
    text: entry.text === '' ? null : entry.text,
  }));
}

/** “proposes S for Monitoring” */
export function saidText(
  { kind, role, letter }: Pick<Entry, 'kind' | 'role' | 'letter'>,
  view: Pick<AgencyView, 'columns'> | null,
  t: Translate,
): string {
  const name = view?.columns.find(({ id }) => id === role)?.name ?? role ?? '';
  const word = letter === null ? '' : t(`terms.letter.${letter}`);
  return t(`reviews.said.${kind}`, { role: name, letter: letter ?? '', word });
}
