import { isEmail } from 'class-validator';
import { DateTime } from 'luxon';
import { type LocalDate } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { textOf } from '../../access/pages/text-of.js';
import { longestText, readText } from '../agency/answer.form.js';
import { type Field, type Input, type Option } from '../../web/form/field.js';
import { readValue } from '../../web/form/values.js';
import { type Sendable } from '../sending/sendable.store.js';
import { type Sending } from '../sending/sending.service.js';

/** What the form of a sending offers. */
export interface Offer {
  versions: Sendable[];
  /** organisations that are known already; null: an organisation has the review, and no other gets it */
  known: ReadonlyMap<string, string> | null;
  today: LocalDate;
}

const byMail = 'mail';
const usualDays = 14;

export function sendFields({ versions, known }: Offer, t: Translate): Field[] {
  const options = versions.map(({ version }) => ({
    value: String(version),
    label: t('reviews.send.version', { version }),
  }));
  const more: Field[] = [
    { kind: 'date', at: 'dueOn', text: 'review.dueOn' },
    { kind: 'text', at: 'message', text: 'review.message' },
  ];
  const version: Field = { kind: 'choice', at: 'version', text: 'review.version', required: true, options };
  return [version, ...(known ? addresseeFields(known, t) : []), ...more];
}

function addresseeFields(known: ReadonlyMap<string, string>, t: Translate): Field[] {
  const email: Field = { kind: 'email', at: 'email', text: 'review.email', required: known.size === 0 };
  if (known.size === 0) return [email];
  const own = [...known].map(([value, label]): Option => ({ value, label }));
  const options = [...own, { value: byMail, label: t('reviews.send.byMail') }];
  return [{ kind: 'choice', at: 'to', text: 'review.to', required: true, options }, email];
}

/** What an untouched form holds. */
export function proposed({ versions, known, today }: Offer, recipient: string | null): Input {
  return {
    version: String(versions[0]?.version ?? ''),
    to: known && known.size > 0 ? '' : byMail,
    email: recipient ?? '',
    dueOn: DateTime.fromISO(today).plus({ days: usualDays }).toISODate() ?? '',
    message: '',
  };
}

export type ReadSending = { ok: true; sending: Sending } | { ok: false; errors: ReadonlyMap<string, string> };

export function readSending(input: Input, offer: Offer, t: Translate): ReadSending {
  const errors = new Map<string, string>();
  const wrong = (name: string) => void errors.set(name, t(`reviews.wrong.${name}`));
  const version = offer.versions.find((each) => String(each.version) === textOf(input.version))?.version;
  if (version === undefined) wrong('version');
  const to = addressee(input, offer);
  if (to === 'to' || to === 'email') wrong(to);
  const dueOn = readValue({ kind: 'date', at: 'dueOn', text: 'review.dueOn' }, input.dueOn) as string | undefined;
  if (dueOn !== undefined && !(isDate(dueOn) && dueOn >= offer.today)) wrong('dueOn');
  const message = readText(input.message);
  if (message.length > longestText) errors.set('message', t('reviews.wrong.long'));
  if (errors.size > 0 || version === undefined || typeof to === 'string') return { ok: false, errors };
  return { ok: true, sending: { version, to, message, dueOn: dueOn ?? null } };
}

function addressee(input: Input, { known }: Offer): Sending['to'] | 'to' | 'email' {
  if (known === null) return null;
  // Who opened the form before anybody was known could not choose.
  const chosen = known.size === 0 || input.to === undefined ? byMail : textOf(input.to);
  if (known.has(chosen)) return { agencyId: chosen };
  if (chosen !== byMail) return 'to';
  const email = textOf(input.email).toLowerCase();
  return isEmail(email) && email.length <= 254 ? { email } : 'email';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
}
