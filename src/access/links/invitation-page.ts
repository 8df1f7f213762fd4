import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Session } from '../../web/visitor.js';
import { formPage } from '../pages/form-page.js';
import { type InvitationRow } from './link.store.js';

const person: Field[] = [
  { kind: 'line', at: 'name', text: 'access.name', required: true, autocomplete: 'name' },
  { kind: 'password', at: 'password', text: 'access.newPassword', required: true, autocomplete: 'new-password' },
];

/** How the visitor stands to the invitation; bound: let in by a provider, who must not act for the whole account. */
export type Standing = 'new' | 'known' | 'here' | 'bound' | 'other';

export function standingOf({ email, hasAccount }: InvitationRow, session: Session | null): Standing {
  if (session?.stage === 'full' && session.email !== email) return 'other';
  if (session?.stage === 'full') return session.isBound ? 'bound' : 'here';
  return hasAccount ? 'known' : 'new';
}

export interface InvitationPage {
  locale: Locale;
  invitation: InvitationRow;
  session: Session | null;
  /** address that accepts */
  action: string;
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  status?: number;
}

const keys: Record<Standing, string> = {
  new: 'invited',
  known: 'invitedKnown',
  here: 'invitedHere',
  bound: 'invitedBound',
  other: 'invitedOther',
};

/** Who invites to what, and the one thing that this visitor can do now. */
export function invitationPage({ locale, invitation, session, action, ...more }: InvitationPage): Page {
  const t = translator(locale);
  const standing = standingOf(invitation, session);
  const { organisation, email, role } = invitation;
  const inviter = invitation.inviter ?? t('mail.invitation.nobody');
  return formPage({
    ...{ locale, key: keys[standing], fields: standing === 'new' ? person : [] },
    names: { organisation, inviter, email, role: t(`web.access.roles.${role}`), own: session?.email ?? '' },
    template: 'pages/access/invitation',
    action: standing === 'other' || standing === 'bound' ? '/sign-out' : action,
    ...more,
  });
}
