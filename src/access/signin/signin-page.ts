import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { type Field } from '../../web/form/field.js';
import { type ProviderOffer } from '../provider/provider.store.js';
import { type FormPage, formPage } from '../pages/form-page.js';

const fields: Field[] = [
  { kind: 'email', at: 'email', text: 'access.email', required: true, autocomplete: 'username' },
  { kind: 'password', at: 'password', text: 'access.password', required: true, autocomplete: 'current-password' },
];

interface SignInPage extends Pick<FormPage, 'locale' | 'input' | 'general' | 'status'> {
  /** where it goes on */
  next: string;
  /** organisations with a provider of their own */
  offers: ProviderOffer[];
}

/** Links that a cookie keeps while their owner signs in: where each goes on, and what is said about it. */
const purposes = new Map([
  ['/invitation', 'invitation'],
  ['/review', 'review'],
]);

export function signInPage({ next, offers, ...more }: SignInPage): Page {
  const t = translator(more.locale);
  const purpose = purposes.get(next);
  const text = purpose === undefined ? null : t(`web.access.signIn.purpose.${purpose}.text`);
  const passkey = { template: 'pages/access/sign-in', more: { next, purpose: text } };
  // Of several organisations each gives its people its own address.
  const company = offers.length === 1 ? offers : [];
  const links = [
    ...company.map(({ organisationId, organisation }) => ({
      href: `/sign-in/with/${organisationId}?next=${encodeURIComponent(next)}`,
      label: t('web.access.provider.with', { organisation }),
    })),
    { href: '/forgotten', label: t('web.access.signIn.forgotten') },
    ...(purpose === undefined ? [] : [{ href: next, label: t(`web.access.signIn.purpose.${purpose}.back`) }]),
  ];
  return formPage({ ...more, key: 'signIn', fields, action: '/sign-in', hidden: { next }, links, ...passkey });
}
