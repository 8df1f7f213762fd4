import { starterKinds } from '../../domain/catalogue/index.js';
import { type Fault } from '../../domain/plan/fault.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { versionHref } from '../../versions/pages/standing-view.js';
import { type Version } from '../../versions/version.js';
import { planHref } from '../links.js';
import { type PlanSummary } from '../store/plan.store.js';
import { countries } from './new-plan.js';

export interface StartPage {
  locale: Locale;
  plans: PlanSummary[];
  /** versions that wait for the visitor's approval */
  waiting: Version[];
  input: Input;
  errors: ReadonlyMap<string, string>;
  /** why a file was not taken: the sentence, and its faults */
  refused: { text: string; faults: Pick<Fault, 'path' | 'message'>[] } | null;
  status: number;
}

interface StartView {
  waiting: { title: string; href: string; text: string }[];
  plans: { title: string; company: string; href: string; updated: string }[];
  fields: FieldView[];
  examples: { value: string; label: string; text: string }[];
  problems: Problem[];
  refused: { text: string; faults: { path: string; text: string }[] } | null;
}

/** The list of plans, and the three ways to a new one. */
export function startPage({ locale, plans, waiting, input, errors, refused, status }: StartPage): Page {
  const t = translator(locale);
  const fields = showFields(newPlanFields(locale), { t, input, errors, theirs: null });
  const titleOf = (planId: string) => plans.find(({ id }) => id === planId)?.title ?? '';
  const view: StartView = {
    waiting: waiting.map((version) => ({
      title: titleOf(version.planId),
      href: versionHref(version),
      text: t('web.versions.waiting.text', { number: version.number, note: version.note }),
    })),
    plans: plans.map(({ id, title, company, timeZone, updatedAt }) => ({
      title,
      company,
      href: planHref(id),
      updated: onTheWall(updatedAt, timeZone, locale),
    })),
    fields,
    examples: ['molkerei', 'credit-union'].map((value) => ({
      value,
      label: t(`web.start.examples.${value}.label`),
      text: t(`web.start.examples.${value}.text`),
    })),
    problems: problemsOf(fields, errors),
    refused: refused && {
      text: refused.text,
      faults: refused.faults.map(({ path, message }) => ({ path, text: message[locale] })),
    },
  };
  return new Page('pages/plans/start', t('web.plans.title'), [], view, status);
}

/** Date and time as the clocks of the company show them. */
function onTheWall(at: Date, timeZone: string, locale: Locale): string {
  const region = locale === 'de' ? 'de-AT' : 'en-GB';
  return new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}

function newPlanFields(locale: Locale): Field[] {
  const t = translator(locale);
  const country = [...countries, 'other'].map((value) => ({ value, label: t(`web.start.countries.${value}`) }));
  const templates = [
    { value: 'empty', label: t('web.start.noTemplate') },
    ...starterKinds.map(({ kind, name }) => ({ value: kind, label: name[locale] })),
  ];
  const languages = ['de', 'en'].map((value) => ({ value, label: t(`terms.locale.${value}`) }));
  return [
    { kind: 'line', at: 'name', text: 'newPlan.name', required: true, autocomplete: 'organization' },
    { kind: 'choice', at: 'template', text: 'newPlan.template', required: true, options: templates },
    { kind: 'choice', at: 'country', text: 'newPlan.country', required: true, options: country },
    { kind: 'choice', at: 'locale', text: 'newPlan.locale', required: true, options: languages },
  ];
}
