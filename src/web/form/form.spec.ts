import { describe, expect, it } from '@jest/globals';
import { translator } from '../../i18n/translate.js';
import { filling, reshaped } from './buttons.js';
import { type Field, type Input } from './field.js';
import { readForm } from './read.js';
import { inputOf, showFields } from './show.js';
import { summary } from './summary.js';
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

  it('fills a table with usual rows by a button, and only shows itself again by another', () => {
    const rows: Record<string, string | string[]>[] = [
      { days: ['mon', 'tue'], from: '09:00' },
      { days: ['sun'], from: '10:00', holidays: 'yes' },
    ];
    const input = { name: 'Ana', 'hours.0.from': '08:00', 'hours.7.to': '12:00' };
    expect(reshaped({ ...input, _fill: filling('hours', rows) })).toEqual({
      name: 'Ana',
      'hours.0.days': ['mon', 'tue'],
      'hours.0.from': ['09:00'],
      'hours.1.days': ['sun'],
      'hours.1.from': ['10:00'],
      'hours.1.holidays': ['yes'],
    });
    expect(reshaped({ ...input, _look: 'hours' })).toEqual(input);
  });

  it('puts what is usual where something was left empty in a row, and makes no row of it', () => {
    const table: Field[] = [
      {
        kind: 'repeat',
        at: 'phones',
        text: 'person.phones',
        spare: 1,
        fields: [
          { kind: 'line', at: 'label', text: 'phone.label', fallback: 'Mobile' },
          { kind: 'phone', at: 'number', text: 'phone.number' },
        ],
      },
    ];
    const input = { 'phones.0.label': ' ', 'phones.0.number': '+43 660 1234567', 'phones.1.label': '' };
    expect(readForm(table, input, {}).thing).toEqual({ phones: [{ label: 'Mobile', number: '+436601234567' }] });
  });

  it('counts a text against the strictest limit of what is ticked beside it', () => {
    const most = { x: { most: 10, where: 'X' }, y: { most: 20, where: 'Y' } };
    const table: Field[] = [
      {
        kind: 'repeat',
        at: 'statements',
        text: 'scenario.statements',
        spare: 1,
        fields: [
          { kind: 'choice', at: 'kind', text: 'statement.kind' },
          { kind: 'choices', at: 'channels', text: 'statement.channels' },
          {
            kind: 'text',
            at: 'text',
            text: 'statement.text',
            counter: { by: 'channels', unless: { at: 'kind', is: 'internal' }, most },
          },
        ],
      },
    ];
    const counted = (kind: string, channels: string[], text: string) => {
      const input = { 'statements.0.kind': kind, 'statements.0.channels': channels, 'statements.0.text': text };
      const [view] = showFields(table, { t: translator('en'), input, errors: new Map(), theirs: null });
      const counter = view?.repeat?.rows[0]?.cells[2]?.area?.counter;
      return [counter?.text, counter?.isOver];
    };
    expect(counted('statement', ['web'], 'abc')).toEqual(['Characters: 3', false]);
    expect(counted('statement', ['y', 'x'], '🥛'.repeat(10))).toEqual(['10 / 10 characters (X)', false]);
    expect(counted('statement', ['y', 'x'], 'a\r\n'.repeat(6))).toEqual(['12 / 10 characters (X): 2 too many', true]);
    expect(counted('statement', ['y'], 'a'.repeat(12))).toEqual(['12 / 20 characters (Y)', false]);
    expect(counted('internal', ['x'], 'a'.repeat(12))).toEqual(['Characters: 12', false]);
  });

  it('calls optional what may stay empty, and nothing that is needed', () => {
    const table: Field[] = [
      { kind: 'line', at: 'name', text: 'person.name', required: true },
      { kind: 'email', at: 'email', text: 'person.email' },
      {
        kind: 'repeat',
        at: 'phones',
        text: 'person.phones',
        needed: true,
        spare: 1,
        fields: [
          { kind: 'line', at: 'label', text: 'phone.label' },
          { kind: 'phone', at: 'number', text: 'phone.number', required: true },
        ],
      },
    ];
    const views = showFields(table, { t: translator('en'), input: {}, errors: new Map(), theirs: null });
    const cells = views[2]?.repeat?.rows[0]?.cells ?? [];
    expect([...views, ...cells].map(({ name, optional }) => [name, optional])).toEqual([
      ['name', false],
      ['email', true],
      ['phones', false],
      ['phones.0.label', true],
      ['phones.0.number', false],
    ]);
  });

  it('says dates and choices as people do where two entries stand side by side', () => {
    const date: Field = { kind: 'date', at: 'on', text: 'person.contactConfirmedOn' };
    const told = (locale: 'de' | 'en') => summary(date, { on: '2026-11-03' }, translator(locale));
    expect([told('de'), told('en')]).toEqual(['3. November 2026', '3 November 2026']);
    expect(summary(date, { on: 'soon' }, translator('en'))).toBe('soon');
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
    ['number', '15', 15],
    ['number', '-1', -1],
    ['number', '1.5', '1.5'],
  ] as const)('as %s: %s is kept as %s', (kind, typed, kept) => {
    expect(readValue(field(kind), typed)).toBe(kept);
  });

  it('a phone number is shown in its groups, where it is read back as the same', () => {
    const shown = (number: string) => showValue(field('phone'), number);
    expect(shown('+436601234567')).toBe('+43 660 1234567');
    expect(shown('+447700900123')).toBe('+44 7700 900123');
    expect(shown('+99912345')).toBe('+99912345');
    for (const number of ['+436601234567', '+99912345', '+4312345'])
      expect(readValue(field('phone'), shown(number))).toBe(number);
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
