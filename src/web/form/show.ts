import { type Translate } from '../../i18n/translate.js';
import { type Field, type Group, type Input, type Option, type Ordered, type Repeat, type Simple } from './field.js';
import { valueAt } from './places.js';
import { rowCount } from './read.js';
import { summary } from './summary.js';
import { showValue } from './values.js';

/** Everything a template needs to print one field. Exactly one of the shapes is set, the others are null. */
export interface FieldView {
  kind: Field['kind'];
  id: string;
  name: string;
  label: string;
  hint: string | null;
  error: string | null;
  /** ids of hint and error, for aria-describedby */
  describedBy: string | null;
  required: boolean;
  /** saved meanwhile by somebody else, when it differs from what is shown */
  theirs: string | null;
  line: { type: string; value: string; inputmode: string | null; autocomplete: string; unit: string | null } | null;
  area: { value: string; rows: number } | null;
  check: { checked: boolean } | null;
  select: { options: (Option & { selected: boolean })[]; empty: string | null } | null;
  checks: { options: (Option & { checked: boolean; id: string })[] } | null;
  ordered: { places: FieldView[] } | null;
  repeat: { rows: { number: number; legend: string; drop: string; cells: FieldView[] }[]; add: string } | null;
  group: { fields: FieldView[] } | null;
}

export interface Showing {
  t: Translate;
  /** what is shown: what was typed, else the thing */
  input: Input;
  errors: ReadonlyMap<string, string>;
  /** what somebody else has saved meanwhile, in the same names */
  theirs: Input | null;
}

/** The thing as a browser would have sent it: the content of an untouched form. */
export function inputOf(fields: Field[], thing: Record<string, unknown>): Input {
  const input: Input = {};
  for (const field of fields) {
    if (field.kind === 'group') Object.assign(input, inputOf(field.fields, thing));
    else if (field.kind === 'ordered')
      list(thing, field.at).forEach((value, row) => (input[`${field.at}.${row}`] = String(value)));
    else if (field.kind === 'repeat') {
      list(thing, field.at).forEach((row, index) => {
        for (const each of field.fields)
          input[`${field.at}.${index}.${each.at}`] = showValue(each, valueAt(row, each.at));
      });
    } else input[field.at] = showValue(field, valueAt(thing, field.at));
  }
  return input;
}

/** What a new form proposes. */
export function initialInput(fields: Field[]): Input {
  const thing: Record<string, unknown> = {};
  const input = inputOf(fields, thing);
  for (const field of fields) {
    if (field.kind === 'group') Object.assign(input, initialInput(field.fields));
    else if ('initial' in field && field.initial !== undefined) input[field.at] = showValue(field, field.initial);
  }
  return input;
}

export function showFields(fields: Field[], showing: Showing): FieldView[] {
  return fields.map((field) => ({ ...showField(field, showing), theirs: theirsOf(field, showing) }));
}

function showField(field: Field, showing: Showing): FieldView {
  switch (field.kind) {
    case 'group':
      return {
        ...blank(field.kind, field.text, field.text, showing),
        id: `f-${placeOf(field)}`,
        group: { fields: showFields(field.fields, showing) },
      };
    case 'ordered':
      return showOrdered(field, showing);
    case 'repeat':
      return showRepeat(field, showing);
    default:
      return showSimple(field, field.at, showing);
  }
}

/** The part of the thing that all fields of the group belong to, so that links to it have a target; else its own name. */
function placeOf({ fields, text }: Group): string {
  const [part = '', ...others] = new Set(fields.map(({ at }) => at.split('.')[0] ?? ''));
  return others.length === 0 && fields.every(({ at }) => at.includes('.')) ? part : text;
}

/** What somebody else saved in this field, where it differs; a dash stands for an empty field. */
function theirsOf(field: Field, { input, theirs }: Showing): string | null {
  if (theirs === null) return null;
  const text = summary(field, theirs);
  return text === summary(field, input) ? null : text || '–';
}

function showOrdered(field: Ordered, showing: Showing): FieldView {
  const count = rowCount(field, showing.input) + (isAtEnd(field, showing.input) ? field.spare : 0);
  const places = Array.from({ length: Math.max(count, field.spare) }, (_, row) => {
    const simple: Simple = { kind: 'choice', at: field.at, text: field.text, options: field.options };
    const label = placeName(field, row, showing.t);
    return { ...showSimple(simple, `${field.at}.${row}`, showing), label, hint: null, describedBy: null };
  });
  return {
    ...blank(field.kind, field.at, field.text, showing),
    required: field.required ?? false,
    ordered: { places },
  };
}

function placeName(field: Ordered, row: number, t: Translate): string {
  if (field.places === 'turns') return t('web.form.turn', { number: row + 1 });
  return t(row === 0 ? 'web.form.holder' : 'web.form.deputy', { number: row });
}

/** Empty places are offered again only behind a filled one. */
function isAtEnd(field: Ordered, input: Input): boolean {
  const count = rowCount(field, input);
  return count === 0 || (input[`${field.at}.${count - 1}`] ?? '') !== '';
}

function showRepeat(field: Repeat, showing: Showing): FieldView {
  const typed = rowCount(field, showing.input);
  const rows = Array.from({ length: typed + (typed === 0 ? field.spare : 0) }, (_, row) => ({
    number: row,
    legend: showing.t('web.form.row', { number: row + 1 }),
    drop: `${field.at}.${row}`,
    cells: field.fields.map((each) =>
      showSimple(each, `${field.at}.${row}.${each.at}`, row < typed ? showing : proposing(showing, field, each, row)),
    ),
  }));
  return {
    ...blank(field.kind, field.at, field.text, showing),
    required: field.required ?? false,
    repeat: { rows, add: field.at },
  };
}

function proposing(showing: Showing, field: Repeat, each: Simple, row: number): Showing {
  const input = { ...showing.input };
  if (each.initial !== undefined) input[`${field.at}.${row}.${each.at}`] = showValue(each, each.initial);
  return { ...showing, input };
}

function showSimple(field: Simple, name: string, showing: Showing): FieldView {
  const value = showing.input[name] ?? (field.kind === 'choices' ? [] : '');
  const one = Array.isArray(value) ? (value.at(-1) ?? '') : value;
  const all = Array.isArray(value) ? value : [value];
  const view = { ...blank(field.kind, name, field.text, showing), required: field.required ?? false };
  switch (field.kind) {
    case 'text':
    case 'lines':
      return { ...view, area: { value: one, rows: Math.min(12, Math.max(3, one.split('\n').length + 1)) } };
    case 'check':
      return { ...view, check: { checked: one === 'yes' } };
    case 'choice': {
      const options = withTyped(field.options ?? [], one).map((option) => ({
        ...option,
        selected: option.value === one,
      }));
      return {
        ...view,
        select: { options, empty: field.required && one !== '' ? null : showing.t('web.form.choose') },
      };
    }
    case 'choices': {
      const options = (field.options ?? []).map((option) => ({
        ...option,
        checked: all.includes(option.value),
        id: `${view.id}.${option.value}`,
      }));
      return { ...view, checks: { options } };
    }
    default:
      return { ...view, line: { value: one, ...lineTraits(field, showing.t) } };
  }
}

/** A value that is no option any more is shown all the same, so that saving does not change it silently. */
function withTyped(options: Option[], value: string): Option[] {
  if (value === '' || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: value }];
}

function lineTraits(field: Simple, t: Translate) {
  const types: Record<string, string> = { email: 'email', phone: 'tel', date: 'date' };
  const numeric = field.kind === 'number' ? 'numeric' : null;
  return {
    type: types[field.kind] ?? 'text',
    inputmode: numeric,
    autocomplete: field.autocomplete ?? 'off',
    unit: field.unit ? t(`web.units.${field.unit}`) : null,
  };
}

function blank(kind: Field['kind'], name: string, text: string, { t, errors }: Showing): FieldView {
  const id = `f-${name}`;
  const hint = t(`web.fields.${text}.hint`) || null;
  const error = errors.get(name) ?? null;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
  return {
    kind,
    id,
    name,
    hint,
    error,
    describedBy,
    label: t(`web.fields.${text}.label`),
    required: false,
    theirs: null,
    line: null,
    area: null,
    check: null,
    select: null,
    checks: null,
    ordered: null,
    repeat: null,
    group: null,
  };
}

function list(thing: Record<string, unknown>, place: string): unknown[] {
  const value = valueAt(thing, place);
  return Array.isArray(value) ? (value as unknown[]) : [];
}
