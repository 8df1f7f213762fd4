import { type Translate } from '../../i18n/translate.js';
import { type Field, type Group, type Input, type Ordered, type Simple } from './field.js';
import { valueAt } from './places.js';
import { rowCount } from './read.js';
import { showRepeat } from './show-repeat.js';
import { showSimple } from './show-simple.js';
import { type Showing } from './showing.js';
import { summary } from './summary.js';
import { showValue } from './values.js';
import { blank, type FieldView } from './view.js';

export { type FieldView } from './view.js';
export { type Showing } from './showing.js';

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
function theirsOf(field: Field, { input, theirs, t }: Showing): string | null {
  if (theirs === null) return null;
  const text = summary(field, theirs, t);
  return text === summary(field, input, t) ? null : text || '–';
}

function showOrdered(field: Ordered, showing: Showing): FieldView {
  const count = rowCount(field, showing.input) + (isAtEnd(field, showing.input) ? field.spare : 0);
  const places = Array.from({ length: Math.max(count, field.spare) }, (_, row) => {
    const empty = row === 0 ? undefined : showing.t('web.form.nobody');
    const simple: Simple = { kind: 'choice', at: field.at, text: field.text, options: field.options, empty };
    const label = placeName(field, row, showing.t);
    return { ...showSimple(simple, `${field.at}.${row}`, showing), label, hint: null, describedBy: null };
  });
  return {
    ...blank(field.kind, field.at, field.text, showing),
    required: field.required ?? false,
    ordered: {
      places,
      add: showing.t(field.places === 'turns' ? 'web.form.addTurn' : 'web.form.addPlace'),
      none: rowCount(field, showing.input) === 0 ? noneOf(field, showing) : null,
    },
  };
}

function noneOf({ options, none }: Ordered, { t, home }: Showing) {
  if (options.length > 0 || none === undefined || home === undefined) return null;
  return { text: t(none.text), label: t(none.label), href: `${home}/${none.page}` };
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

function list(thing: Record<string, unknown>, place: string): unknown[] {
  const value = valueAt(thing, place);
  return Array.isArray(value) ? (value as unknown[]) : [];
}
