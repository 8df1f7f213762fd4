import { translator } from '../i18n/translate.js';
import { type Letter } from '../mail/outbox.service.js';
import { oneLine } from '../mail/one-line.js';
import { type Renderer } from '../rendering/renderer.js';
import { type Digest } from './digest.js';
import { type Member } from './reminder.store.js';

/** Where a member turns reminders off. */
export const remindersHref = '/account/reminders';

/** One mail with everything, plan by plan, in the language of the member. */
export function letterOf(
  { email: to, locale }: Member,
  { due }: Digest,
  from: { organisation: string; origin: string },
  renderer: Renderer,
): Letter {
  const t = translator(locale);
  const organisation = oneLine(from.organisation);
  const groups = [...new Set(due.map(({ about }) => about))].map((about) => ({
    about: oneLine(about),
    lines: due
      .filter((each) => each.about === about)
      .map(({ text, href }) => ({ text: oneLine(text(t)), link: from.origin + href })),
  }));
  const off = from.origin + remindersHref;
  const body = renderer.render('emails/reminder', { locale, organisation, groups, off });
  const subject = t('mail.reminder.subject', { organisation, count: due.length });
  // Nobody has to hand it over: administrators need not see what others are reminded of.
  return { organisationId: null, to, subject, body };
}
