import { translator } from '../../i18n/translate.js';
import { type Locale } from '../../domain/plan/plan.js';
import { Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Crumb } from '../../web/shell.js';

/** A page with one form: sign in, first account, new password ... */
export interface FormPage {
  locale: Locale;
  /** title, intro and button below `web.access` */
  key: string;
  /** what the texts name */
  names?: Record<string, string | number>;
  fields: Field[];
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  /** what is wrong with the form as a whole */
  general?: string[];
  action: string;
  hidden?: Record<string, string>;
  links?: Crumb[];
  trail?: Crumb[];
  status?: number;
  /** one that shows more than the form */
  template?: string;
  /** what it shows */
  more?: object;
}

interface FormView {
  intro: string;
  problems: Problem[];
  fields: FieldView[];
  action: string;
  hidden: { name: string; value: string }[];
  button: string;
  links: Crumb[];
}

export function formPage({ locale, key, names = {}, fields, input = {}, errors = new Map(), ...rest }: FormPage): Page {
  const t = translator(locale);
  const shown = showFields(fields, { t, input, errors, theirs: null });
  const view: FormView = {
    intro: t(`web.access.${key}.intro`, names),
    problems: problemsOf(shown, errors, rest.general),
    fields: shown,
    action: rest.action,
    hidden: Object.entries(rest.hidden ?? {}).map(([name, value]) => ({ name, value })),
    button: t(`web.access.${key}.button`, names),
    links: rest.links ?? [],
  };
  const { template = 'pages/access/form', trail = [], more = {} } = rest;
  return new Page(template, t(`web.access.${key}.title`, names), trail, { ...view, ...more }, rest.status);
}
