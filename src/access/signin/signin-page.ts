import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { type Field } from '../../web/form/field.js';
import { type FormPage, formPage } from '../pages/form-page.js';

const fields: Field[] = [
  { kind: 'email', at: 'email', text: 'access.email', required: true, autocomplete: 'username' },
  { kind: 'password', at: 'password', text: 'access.password', required: true, autocomplete: 'current-password' },
];

interface SignInPage extends Pick<FormPage, 'locale' | 'input' | 'general' | 'status'> {
  /** where it goes on */
  next: string;
}

export function signInPage({ next, ...more }: SignInPage): Page {
  const t = translator(more.locale);
  const links = [{ href: '/forgotten', label: t('web.access.signIn.forgotten') }];
  return formPage({ ...more, key: 'signIn', fields, action: '/sign-in', hidden: { next }, links });
}
