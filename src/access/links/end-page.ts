import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type LinkState } from './link-state.js';

/** By what it was for: where somebody goes on, and the key of what is said of it. */
const ways = {
  invitation: ['/sign-in', 'web.access.signIn.title'],
  asked: ['/sign-in', 'web.access.signIn.title'],
  password: ['/forgotten', 'web.access.passwordEnd.again'],
} as const;

/** What a link that lets nobody in any more says: 410 where there was one, else 404. */
export function endPage(of: keyof typeof ways, state: Exclude<LinkState, 'open'>, locale: Locale): Page {
  const t = translator(locale);
  const key = `web.access.${of}End.${state}`;
  const [href, label] = ways[of];
  const view = { text: t(`${key}.text`), href, label: t(label) };
  return new Page('pages/message', t(`${key}.title`), [], view, state === 'unknown' ? 404 : 410);
}
