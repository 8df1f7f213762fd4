import { formPage } from '../../access/pages/form-page.js';
import { type OwnOrganisation } from '../../access/organisation/organisation.store.js';
import { type Locale } from '../../domain/plan/plan.js';
import { spokenDate } from '../../i18n/spoken.js';
import { translator } from '../../i18n/translate.js';
import { type Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Session } from '../../web/visitor.js';
import { lastRound } from '../store/course-from.js';
import { nameText } from '../words.js';
import { type Asked } from './review-acceptance.service.js';

/** How the visitor stands to the link; `bound`: let in by a provider, for an organisation that reviews nothing. */
export type Standing = 'new' | 'known' | 'here' | 'bound';

/** The choice of an agency that is not there yet. */
export const newAgency = 'new';

export function standingOf({ hasAccount }: Asked, session: Session | null, agencies: OwnOrganisation[]): Standing {
  if (session?.stage !== 'full') return hasAccount ? 'known' : 'new';
  return session.isBound && agencies.length === 0 ? 'bound' : 'here';
}

export interface LinkPage {
  locale: Locale;
  asked: Asked;
  session: Session | null;
  /** of the account that is signed in */
  agencies: OwnOrganisation[];
  /** address that accepts */
  action: string;
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  status?: number;
}

const keys: Record<Standing, string> = {
  new: 'asked',
  known: 'askedKnown',
  here: 'askedHere',
  bound: 'askedBound',
};

/** Who asks for what, and the one thing that this visitor can do now. */
export function reviewLinkPage(page: LinkPage): Page {
  const { locale, asked, session, agencies, action, errors, status } = page;
  const standing = standingOf(asked, session, agencies);
  const { review } = asked.course;
  const { message, dueOn, sentBy } = lastRound(asked.course);
  const names = {
    company: review.companyName,
    plan: review.planTitle,
    email: asked.email,
    sender: nameText(sentBy, translator(locale)),
  };
  const fields = fieldsOf(standing, agencies, session, locale);
  return formPage({
    ...{ locale, key: keys[standing], fields, errors, status },
    names: { ...names, agency: review.agencyName, own: session?.email ?? '' },
    template: 'pages/reviews/asked',
    action: standing === 'bound' ? '/sign-out' : action,
    input: page.input ?? {
      agency: agencies.length === 0 ? review.agencyName : '',
      organisation: agencies[0]?.id ?? '',
    },
    more: {
      message: message === '' ? null : message,
      due: dueOn === null ? null : spokenDate(dueOn, translator(locale)),
      signIn: standing === 'new' ? action : null,
    },
  });
}

function fieldsOf(standing: Standing, agencies: OwnOrganisation[], session: Session | null, locale: Locale): Field[] {
  if (standing === 'known' || standing === 'bound') return [];
  const name: Field = {
    kind: 'line',
    at: 'agency',
    text: 'review.agency',
    required: true,
    autocomplete: 'organization',
  };
  if (standing === 'new')
    return [
      name,
      { kind: 'line', at: 'name', text: 'access.name', required: true, autocomplete: 'name' },
      { kind: 'password', at: 'password', text: 'access.newPassword', required: true, autocomplete: 'new-password' },
    ];
  if (agencies.length === 0) return [name];
  const own = agencies.map(({ id, name: label }) => ({ value: id, label }));
  const more = { value: newAgency, label: translator(locale)('web.access.askedHere.another') };
  const options = session?.isBound ? own : [...own, more];
  const choice: Field = { kind: 'choice', at: 'organisation', text: 'review.organisation', required: true, options };
  const another: Field = { kind: 'line', at: 'agency', text: 'review.anotherAgency' };
  return session?.isBound ? [choice] : [choice, another];
}
