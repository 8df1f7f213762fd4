import { type Handing } from '../mail/handing.js';
import { handedView, type HandedView } from '../access/administration/handed.view.js';
import { may } from '../access/permissions/permissions.js';
import { spokenDate } from '../i18n/spoken.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type Translate, translator } from '../i18n/translate.js';
import { itemHref, planHref } from '../plans/links.js';
import { planTrail } from '../plans/trail.js';
import { Page } from '../web/answer.js';
import { type Visitor } from '../web/visitor.js';
import { type ContactState } from './contact-state.js';
import { type Contacts } from './contacts.service.js';

export interface ContactsPage {
  visitor: Visitor;
  contacts: Contacts;
  /** whether mails are sent at all */
  handing: Handing;
  /** why nobody was asked */
  refused?: string;
  status?: number;
}

interface PersonView {
  id: string;
  name: string;
  href: string;
  email: string | null;
  /** how it stands with the confirmation */
  state: string;
  isDue: boolean;
  isConfirmed: boolean;
  asked: string | null;
  corrections: { href: string; label: string }[];
  /** words of the button that asks; null: cannot be asked, or not by this visitor */
  ask: string | null;
}

interface ContactsView {
  intro: string;
  refused: string | null;
  handed: HandedView | null;
  action: string;
  all: string | null;
  summary: string;
  isGood: boolean;
  people: PersonView[];
  add: string;
}

/** Whose contact data are confirmed, who was asked, whose corrections wait; with the buttons that ask. */
export function contactsPage({ visitor, contacts, handing, refused, status }: ContactsPage): Page {
  const t = translator(visitor.locale);
  const { stored, states } = contacts;
  const mayEdit = may(visitor.kind, visitor.role, 'plan.edit');
  const due = states.filter(({ isToBeAsked }) => isToBeAsked).length;
  const view: ContactsView = {
    intro: t('contacts.list.intro'),
    refused: refused ?? null,
    handed: handedView(handing, visitor, t),
    action: planHref(stored.id, 'contacts', 'ask'),
    all: mayEdit && due > 0 ? t('contacts.list.all', { count: due }) : null,
    summary: summaryOf(states, t),
    isGood: states.every(({ isDue }) => !isDue),
    people: byUrgency(states).map((state) => personView(state, contacts, mayEdit, t)),
    add: planHref(stored.id, 'add', 'people'),
  };
  const people = { label: t('web.sections.people.title'), href: planHref(stored.id, 'people') };
  const trail = [...planTrail(stored.id, stored.plan, t), people];
  return new Page('pages/contacts/list', t('contacts.title'), trail, view, status);
}

function summaryOf(states: ContactState[], t: Translate): string {
  const count = states.filter(({ isDue }) => isDue).length;
  return t('contacts.list.summary', { count });
}

/** Corrections first, then whoever is due; the rest as in the plan. */
function byUrgency(states: ContactState[]): ContactState[] {
  const rank = ({ corrections, isDue }: ContactState) => (corrections.length > 0 ? 0 : isDue ? 1 : 2);
  return [...states].sort((a, b) => rank(a) - rank(b));
}

function personView(state: ContactState, { stored }: Contacts, mayEdit: boolean, t: Translate): PersonView {
  const { person, isDue, askedAt, corrections } = state;
  const { id, name, email, contactConfirmedOn: last } = person;
  const zone = stored.plan.company.timeZone;
  const date = (at: Date) => spokenDate(dateIn(zone, at), t);
  const words = last === undefined ? 'never' : isDue ? 'due' : 'confirmed';
  return {
    ...{
      id,
      name,
      email: email ?? null,
      isDue,
      isConfirmed: !isDue && last !== undefined,
      href: itemHref(stored.id, 'people', id),
    },
    state: t(`contacts.list.${words}`, { date: last === undefined ? '' : spokenDate(last, t) }),
    asked: askedAt ? t('contacts.list.asked', { date: date(askedAt) }) : null,
    corrections: corrections.map((correction) => ({
      href: planHref(stored.id, 'contacts', correction),
      label: t('contacts.list.correction'),
    })),
    ask: mayEdit && email !== undefined ? t(`contacts.list.${askedAt ? 'again' : 'ask'}`) : null,
  };
}
