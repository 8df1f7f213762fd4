import { filling } from './buttons.js';
import { type Repeat, type Simple } from './field.js';
import { setAt } from './places.js';
import { rowCount } from './read.js';
import { showSimple } from './show-simple.js';
import { type Showing } from './showing.js';
import { readValue, showValue } from './values.js';
import { blank, type FieldView, type RepeatView } from './view.js';

/** A table with its rows; an empty one offers spare rows with what the fields propose. */
export function showRepeat(field: Repeat, showing: Showing): FieldView {
  const typed = rowCount(field, showing.input);
  const count = typed + (typed === 0 ? field.spare : 0);
  const shown = typed === 0 ? proposing(showing, field, count) : showing;
  const required = field.required ?? false;
  return {
    ...blank(field.kind, field.at, field.text, showing),
    required,
    optional: !required && !field.needed,
    repeat: {
      rows: Array.from({ length: count }, (_, row) => showRow(field, row, shown)),
      add: field.at,
      presets: (field.presets ?? []).map(({ label, rows }) => ({ label, value: filling(field.at, rows) })),
      speaks: field.says !== undefined,
      hasPicture: field.hasPicture ?? false,
      picture: showing.pictures?.get(field.at) ?? null,
    },
  };
}

function showRow(field: Repeat, row: number, showing: Showing): RepeatView['rows'][number] {
  return {
    number: row,
    legend: showing.t('web.form.row', { number: row + 1 }),
    drop: `${field.at}.${row}`,
    cells: field.fields.map((each) => showCell(each, `${field.at}.${row}.${each.at}`, showing)),
    says: field.says?.(rowOf(field, row, showing)) ?? '',
  };
}

/** What a row needs it needs only when there is a row: nothing in it is required by itself. */
function showCell(field: Simple, name: string, showing: Showing): FieldView {
  const needed = field.required ?? field.needed ?? false;
  return showSimple({ ...field, required: false, needed }, name, showing);
}

function rowOf(field: Repeat, row: number, { input }: Showing): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const each of field.fields) setAt(thing, each.at, readValue(each, input[`${field.at}.${row}.${each.at}`]));
  return thing;
}

function proposing(showing: Showing, field: Repeat, count: number): Showing {
  const input = { ...showing.input };
  for (let row = 0; row < count; row += 1)
    for (const each of field.fields)
      if (each.initial !== undefined) input[`${field.at}.${row}.${each.at}`] = showValue(each, each.initial);
  return { ...showing, input };
}
