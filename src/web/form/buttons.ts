import { type Input } from './field.js';

/** Buttons that change the shape of a form without saving it: one row more, one row less, usual rows; or only show it again. */
export function reshaped(input: Input): Input | null {
  const { _add: add, _drop: drop, _fill: fill, _look: look, ...rest } = input;
  if (typeof add === 'string') return withRow(rest, add);
  if (typeof drop === 'string') return withoutRow(rest, drop);
  if (typeof fill === 'string') return withRows(rest, fill);
  return look === undefined ? null : rest;
}

/** What a button that fills a table says: its name, then the inputs of its rows, as in an address. */
export function filling(field: string, rows: Record<string, string | string[]>[]): string {
  const inputs = rows.flatMap((row, number) =>
    Object.entries(row).flatMap(([name, values]) => [values].flat().map((value) => [`${number}.${name}`, value])),
  );
  return `${field}?${new URLSearchParams(inputs).toString()}`;
}

function withRows(input: Input, button: string): Input {
  const [field = '', query = ''] = button.split('?');
  const inputs = new URLSearchParams(query);
  const filled = [...new Set(inputs.keys())].map((name) => [`${field}.${name}`, inputs.getAll(name)]);
  const others = Object.entries(input).filter(([name]) => !name.startsWith(`${field}.`));
  return Object.fromEntries([...others, ...filled]) as Input;
}

function withRow(input: Input, field: string): Input {
  const rows = numbers(input, field);
  return { ...input, [`${field}.${Math.max(-1, ...rows) + 1}._`]: '' };
}

function withoutRow(input: Input, row: string): Input {
  const field = row.slice(0, row.lastIndexOf('.'));
  const dropped = Number(row.slice(row.lastIndexOf('.') + 1));
  const kept = Object.entries(input).filter(([name]) => name !== row && !name.startsWith(`${row}.`));
  return Object.fromEntries(kept.map(([name, value]) => [renumbered(name, field, dropped), value]));
}

function renumbered(name: string, field: string, dropped: number): string {
  if (!name.startsWith(`${field}.`)) return name;
  const [number = '', ...rest] = name.slice(field.length + 1).split('.');
  return Number(number) > dropped ? [field, Number(number) - 1, ...rest].join('.') : name;
}

function numbers(input: Input, field: string): number[] {
  return Object.keys(input)
    .filter((name) => name.startsWith(`${field}.`))
    .map((name) => Number(name.slice(field.length + 1).split('.')[0]))
    .filter((number) => Number.isInteger(number));
}
