import { type Locale } from '../domain/plan/plan.js';
import { textOf } from '../access/pages/text-of.js';
import { translator, type Translate } from '../i18n/translate.js';
import { Page } from '../web/answer.js';
import { type Input } from '../web/form/field.js';
import { type Problem, problemsOf } from '../web/form/problems.js';
import { type FieldView, showFields } from '../web/form/show.js';
import { windowInWords } from '../plans/hours/window-words.js';
import { spokenPhone } from '../i18n/spoken.js';
import { type OpenContact } from './contact-links.service.js';
import { type OwnData, seal } from './own-data.js';
import { deputiesAt, formFields, formInput } from './own-data.form.js';
import { type OwnFunction } from './own-functions.js';

interface FactView {
  label: string;
  /** lines; none: nothing is entered */
  lines: string[];
}

interface OwnView {
  intro: string;
  changed: string | null;
  name: string;
  facts: FactView[];
  functions: { title: string; lines: string[] }[];
  action: string;
  correct: string;
  seal: string;
}

/** A person's own data, with one button that says they are right. `isChanged`: not any more what was confirmed. */
export function ownPage(found: OpenContact, token: string, locale: Locale, isChanged = false): Page {
  const t = translator(locale);
  const { data, organisation } = found;
  const action = `/contact/${token}`;
  const view: OwnView = {
    intro: t('contacts.own.intro', { organisation }),
    changed: isChanged ? t('contacts.own.changed') : null,
    name: data.person.name,
    facts: factsOf(found, t),
    functions: data.functions.map((each) => ({ title: each.title, lines: orderOf(each, t) })),
    action,
    correct: `${action}/correction`,
    seal: seal(data),
  };
  return new Page('pages/contacts/own', t('contacts.own.title'), [], view, isChanged ? 409 : 200);
}

function factsOf({ data: { person } }: OpenContact, t: Translate): FactView[] {
  const phones = (person.phones ?? []).map(({ label, number }) => `${label}: ${spokenPhone(number)}`);
  const hours = (person.dutyHours ?? []).map((window) => windowInWords({ ...window }, t) ?? '');
  const email = person.email === undefined ? [] : [person.email];
  return [
    { label: t('web.fields.contact.phones.label'), lines: phones },
    { label: t('web.fields.contact.email.label'), lines: email },
    { label: t('web.fields.contact.dutyHours.label'), lines: hours },
  ];
}

/** Everybody who is called for the function, in this order. */
function orderOf({ before, roster, after }: OwnFunction, t: Translate): string[] {
  const self = roster === null ? t('contacts.own.you') : t('contacts.own.inTurns', { roster });
  return [...before, self, ...after];
}

export interface CorrectionForm {
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  general?: string[];
  /** the plan was changed while somebody typed */
  isChanged?: boolean;
  status?: number;
}

interface CorrectionView {
  intro: string;
  action: string;
  back: string;
  seal: string;
  version: number;
  fields: FieldView[];
  problems: Problem[];
  conflict: { title: string; text: string; reload: string } | null;
}

/** The form in which a person says what should be different. */
export function correctionFormPage(found: OpenContact, token: string, locale: Locale, form: CorrectionForm = {}): Page {
  const t = translator(locale);
  const { plan, data, organisation } = found;
  const now = formInput(plan, data, t);
  const { input = now, errors = new Map<string, string>(), general = [], isChanged = false } = form;
  const theirs = isChanged ? { ...now, message: input.message ?? '' } : null;
  const shown = showFields(formFields(plan, data, t), { t, input, errors, theirs });
  const fields = shown.map((field) => named(field, data, t));
  const back = `/contact/${token}`;
  const action = `${back}/correction`;
  // Shown again for another reason than a change, it still speaks of what the person saw at first.
  const seen = form.input && !isChanged ? textOf(form.input._seen) : seal(data);
  const view: CorrectionView = {
    intro: t('contacts.correct.intro', { organisation }),
    ...{ action, back, fields, seal: seen, version: 0 },
    problems: problemsOf(fields, errors, general),
    conflict: isChanged
      ? { title: t('web.conflict.stale.title'), text: t('contacts.correct.changed'), reload: action }
      : null,
  };
  return new Page('pages/contacts/own-correction', t('contacts.correct.title'), [], view, form.status);
}

/** Each field for deputies is named after its function. */
function named(field: FieldView, { functions }: OwnData, t: Translate): FieldView {
  const own = functions.find(({ row }) => deputiesAt(row) === field.name);
  return own ? { ...field, label: t('contacts.correct.deputies', { role: own.title }) } : field;
}

/** What a link says that takes no answer any more: 410 where there was one, else 404. */
export function contactEndPage(state: 'used' | 'expired' | 'unknown', locale: Locale): Page {
  const t = translator(locale);
  const view = { text: t(`contacts.end.${state}.text`), href: null, label: null };
  return new Page('pages/message', t(`contacts.end.${state}.title`), [], view, state === 'unknown' ? 404 : 410);
}

export function thanksPage(what: 'confirmed' | 'corrected', locale: Locale): Page {
  const t = translator(locale);
  const view = { text: t(`contacts.thanks.${what}.text`), href: null, label: null };
  return new Page('pages/message', t(`contacts.thanks.${what}.title`), [], view);
}
