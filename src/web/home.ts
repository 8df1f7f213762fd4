import { type Translate } from '../i18n/translate.js';
import { type Crumb } from './shell.js';
import { type Session } from './visitor.js';

/** The way on from a page that has none of its own: to what the organisation works with. */
export function homeOf(session: Session | null, t: Translate): Crumb {
  return { href: '/', label: t(`web.errors.home.${session?.organisation?.kind ?? 'company'}`) };
}
