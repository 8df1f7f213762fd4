import { describe, expect, it } from '@jest/globals';
import { translator } from '../../i18n/translate.js';
import { reshaped } from './buttons.js';
import { type Field, type Input } from './field.js';
import { readForm } from './read.js';
import { inputOf, showFields } from './show.js';
import { readValue, showValue } from './values.js';

const fields: Field[] = [
  { kind: 'line', at: 'name', text: 'person.name', required: true },
  { kind: 'lines', at: 'triggers', text: 'severity.triggers' },
  {
    kind: 'ordered',
    at: 'holders',
    text: 'owner.holders',
    options: [
      { value: 'ana', label: 'Ana' },
      { value: 'ben', label: 'Ben' },
    ],
    spare: 2,
  },
  {
    kind: 'repeat',
    at: 'phones',
    text: 'person.phones',
    spare: 1,
    fields: [
      { kind: 'line', at: 'label', text: 'phone.label' },
      { kind: 'phone', at: 'number', text: 'phone.number', country: 'AT' },
    ],
  },
  {
    kind: 'group',
    text: 'channel.monitor',
    fields: [{ kind: 'number', at: 'monitor.checkEveryMinutes', text: 'channel.checkEveryMinutes' }],
  },
];

const thing = {
  name: 'Ana',
  triggers: ['one', 'two\nwith a second line'],
  holders: ['ben', 'ana'],
  phones: [{ label: 'work', number: '+436601234567' }],
  monitor: { checkEveryMinutes: 15 },
};

describe('a form', () => {
  it('that is sent back untouched gives the thing that it was made of', () => {
    expect(readForm(fields, inputOf(fields, thing), thing).thing).toEqual(thing);
  });

  it('leaves alone what it does not show', () => {
    expect(readForm(fields, { name: 'Ana' }, { id: 'ana', absences: [] }).thing).toMatchObject({
      id: 'ana',
      absences: [],
    });
  });

  it('drops rows that are left empty and still finds the field of a fault by its place in the thing', () => {
    const input = { 'phones.0.label': '', 'phones.0.number': '', 'phones.1.label': 'work', 'phones.1.number': 'x' };
    const reading = readForm(fields, input, {});
    expect(reading.thing.phones).toEqual([{ label: 'work', number: 'x' }]);
    expect(reading.nameOf('/phones/0/number')).toBe('phones.1.number');
    expect(reading.nameOf('/monitor')).toBe('monitor.checkEveryMinutes');
    expect(reading.nameOf('/elsewhere')).toBeNull();
  });

  it('knows no field named like a part of every object', () => {
    const input = JSON.parse('{"__proto__.name":"x","constructor":"x","phones.__proto__.label":"x"}') as Input;
    expect(readForm(fields, input, {}).thing).not.toHaveProperty('phones');
  });

  it('grows and loses a row by its buttons, with everything typed', () => {
    const input = { _add: 'phones', 'phones.0.label': 'a', name: 'Ana' };
    const grown = reshaped(input);
    expect(grown).toMatchObject({ name: 'Ana', 'phones.0.label': 'a', 'phones.1._': '' });
    expect(reshaped({ _drop: 'phones.0', 'phones.0.label': 'a', 'phones.1.label': 'b' })).toEqual({
      'phones.0.label': 'b',
    });
    expect(reshaped({ name: 'Ana' })).toBeNull();
  });

  it('sets what somebody else saved beside what differs, and nothing beside what is equal', () => {
    const theirs = inputOf(fields, { ...thing, holders: ['ana'] });
    const views = showFields(fields, { t: translator('en'), input: inputOf(fields, thing), errors: new Map(), theirs });
    expect(views.map(({ name, theirs: text }) => [name, text])).toEqual([
      ['name', null],
      ['triggers', null],
      ['holders', '1. Ana'],
      ['phones', null],
      ['channel.monitor', null],
    ]);
  });

  it('shows a value that is no choice any more instead of losing it', () => {
    const choice: Field[] = [{ kind: 'choice', at: 'role', text: 'step.role', options: [] }];
    const [view] = showFields(choice, {
      t: translator('en'),
      input: { role: 'gone' },
      errors: new Map(),
      theirs: null,
    });
    expect(view?.select?.options).toEqual([{ value: 'gone', label: 'gone', selected: true }]);
  });
});

describe('what people type', () => {
  const field = (kind: 'time' | 'date' | 'phone' | 'number') => ({ kind, at: 'x', text: 'x', country: 'AT' });
  it.each([
    ['time', '8', '08:00'],
    ['time', '8.30', '08:30'],
    ['time', '08:30 Uhr', '08:30'],
    ['time', '24:00', '24:00'],
    ['time', 'noon', 'noon'],
    ['date', '31.3.2027', '2027-03-31'],
    ['date', '2027-03-31', '2027-03-31'],
    ['date', 'soon', 'soon'],
    ['phone', '0660 123 45 67', '+436601234567'],
    ['phone', '+44 7700 900123', '+447700900123'],
    ['phone', '0043/660/1234567', '+436601234567'],
    ['phone', 'none', 'none'],
    ['number', '15', 15],
    ['number', '1.5', '1.5'],
    ['number', '-3', '-3'],
  ] as const)('as %s: %s is kept as %s', (kind, typed, kept) => {
    expect(readValue(field(kind), typed)).toBe(kept);
  });

  it('a dash promises nothing, an empty field promises the same', () => {
    const outside = { kind: 'number', at: 'x', text: 'x', dashIsNull: true } as const;
    expect([
      readValue(outside, '–'),
      readValue(outside, '-'),
      readValue(outside, ''),
      readValue(outside, '60'),
    ]).toEqual([null, null, undefined, 60]);
    expect([showValue(outside, null), showValue(outside, undefined), showValue(outside, 60)]).toEqual(['–', '', '60']);
  });
});
