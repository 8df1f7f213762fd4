import { type Translate } from '../../i18n/translate.js';
import { counterView } from './counter.js';
import { type Option, type Simple } from './field.js';
import { type Showing } from './showing.js';
import { blank, type FieldView, type SelectView } from './view.js';

/** One input, under the name by which it is sent. */
export function showSimple(field: Simple, name: string, showing: Showing): FieldView {
  const value = showing.input[name] ?? (field.kind === 'choices' ? [] : '');
  const one = Array.isArray(value) ? (value.at(-1) ?? '') : value;
  const all = Array.isArray(value) ? value : [value];
  const required = field.required ?? false;
  const optional = !required && !field.needed && field.kind !== 'check';
  const view = { ...blank(field.kind, name, field.text, showing), required, optional };
  switch (field.kind) {
    case 'text':
    case 'lines':
      return showArea(field, view, one, showing);
    case 'check':
      return { ...view, check: { checked: one === 'yes' } };
    case 'choice':
      return { ...view, select: selectView(field, one, showing.t) };
    case 'choices': {
      const options = (field.options ?? []).map((option) => ({
        ...option,
        checked: all.includes(option.value),
        id: `${view.id}.${option.value}`,
      }));
      return { ...view, checks: { options } };
    }
    default:
      // What was typed as a password is never sent back.
      return { ...view, line: { value: field.kind === 'password' ? '' : one, ...lineTraits(field, showing.t) } };
  }
}

function showArea(field: Simple, view: FieldView, value: string, showing: Showing): FieldView {
  const counter = field.counter ? counterView(field.counter, view.name, showing) : null;
  const describedBy = [view.describedBy, counter?.id].filter(Boolean).join(' ') || null;
  const rows = Math.min(12, Math.max(3, value.split('\n').length + 1));
  return { ...view, describedBy, area: { value, rows, counter } };
}

function selectView(field: Simple, value: string, t: Translate): SelectView {
  const choices = withTyped(field.options ?? [], value).map((option) => ({
    ...option,
    selected: option.value === value,
  }));
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
  const choose = field.empty ?? t('web.form.choose');
  return {
    options: choices.filter(({ group }) => group === undefined),
    groups: groups.map((label) => ({ label, options: choices.filter(({ group }) => group === label) })),
    empty: field.required && value !== '' ? null : choose,
  };
}

/** A value that is no option any more is shown all the same, so that saving does not change it silently. */
function withTyped(options: Option[], value: string): Option[] {
  if (value === '' || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: value }];
}

function lineTraits(field: Simple, t: Translate) {
  const types: Record<string, string> = { email: 'email', password: 'password', phone: 'tel', date: 'date' };
  const numeric = field.kind === 'number' || field.kind === 'code' ? 'numeric' : null;
  return {
    type: types[field.kind] ?? 'text',
    inputmode: numeric,
    autocomplete: field.autocomplete ?? 'off',
    list: field.kind === 'time' ? 'times' : null,
    unit: field.unit ? t(`web.units.${field.unit}`) : null,
  };
}
