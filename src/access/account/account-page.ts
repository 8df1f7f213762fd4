import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { type FormPage, formPage } from '../pages/form-page.js';
import { type PasswordChecked } from '../password/password-check.service.js';

/** A page with one form below the account. */
export function accountForm(form: Omit<FormPage, 'trail'>): Page {
  const trail = [{ label: translator(form.locale)('web.access.account.title'), href: '/account' }];
  const hasErrors = (form.errors?.size ?? 0) > 0 || (form.general?.length ?? 0) > 0;
  return formPage({ status: hasErrors ? 422 : 200, ...form, trail });
}

/** What is said where the password was not the right one, and the status of that page. */
export function passwordRefusal(
  checked: PasswordChecked & { ok: false },
  locale: Locale,
): { errors: Map<string, string>; status: number; retryAfter: string | null } {
  const t = translator(locale);
  if (checked.reason === 'wrong')
    return { errors: new Map([['password', t('web.access.wrongPassword')]]), status: 422, retryAfter: null };
  const text = t('web.access.tooMany', { count: Math.ceil(checked.seconds / 60) });
  return { errors: new Map([['password', text]]), status: 429, retryAfter: String(checked.seconds) };
}
