import { type Input } from './field.js';

/** Buttons that change the shape of a form without saving it: one row more, one row less. */
export function reshaped(input: Input): Input | null {
  const { _add: add, _drop: drop, ...rest } = input;
  if (typeof add === 'string') return withRow(rest, add);
  if (typeof drop === 'string') return withoutRow(rest, drop);
  return null;
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
