import { DateTime } from 'luxon';
import { type Translate } from '../../i18n/translate.js';
import { audit } from '../../i18n/en/audit.js';
import { type Field, type Input, type Option } from '../../web/form/field.js';
import { type TrailNames } from './trail.service.js';
import { type TrailQuery } from './trail.store.js';

/** What the address asks for. */
export interface Asked {
  query: TrailQuery;
  /** as it came, for the form */
  input: Input;
  /** by name of the field; with any of them nothing is looked for */
  errors: Map<string, string>;
}

/** All actions that have words, in the order of their words. */
export const actions: readonly string[] = Object.entries(audit.actions).flatMap(([group, words]) =>
  Object.keys(words).map((action) => `${group}.${action}`),
);

const names = ['person', 'plan', 'action', 'from', 'to', 'text'] as const;
const longestText = 200;

export function trailFields({ accounts, plans }: TrailNames, t: Translate): Field[] {
  const any = t('web.audit.search.any');
  const people = optionsOf(accounts, (id) => t('web.audit.goneAccount', { id: shortId(id) }));
  const gone = (id: string) => t('web.audit.gonePlan', { id: shortId(id) });
  const done = actions.map((value) => ({ value, label: t(`web.audit.actions.${value}`) }));
  return [
    choice('person', people, t('web.audit.search.anybody')),
    choice('plan', optionsOf(plans, gone), any),
    choice('action', sorted(done), any),
    { kind: 'date', at: 'from', text: 'audit.from', needed: true },
    { kind: 'date', at: 'to', text: 'audit.to', needed: true },
    { kind: 'line', at: 'text', text: 'audit.text', needed: true },
  ];
}

export function readAsked(
  query: Record<string, unknown>,
  { accounts, plans, timeZone }: TrailNames,
  t: Translate,
): Asked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, longestText) : '');
  const input = Object.fromEntries(names.map((name) => [name, text(name)])) as Record<(typeof names)[number], string>;
  const day = (name: 'from' | 'to') => DateTime.fromISO(input[name], { zone: timeZone }).startOf('day');
  const wrong = (['from', 'to'] as const).filter((name) => input[name] !== '' && !day(name).isValid);
  const errors = new Map(wrong.map((name) => [name, t('web.audit.wrong.date')]));
  return {
    query: {
      accountId: accounts.has(input.person) ? input.person : null,
      planId: plans.has(input.plan) ? input.plan : null,
      action: actions.includes(input.action) ? input.action : null,
      from: input.from === '' ? null : day('from').toJSDate(),
      until: input.to === '' ? null : day('to').plus({ days: 1 }).toJSDate(),
      text: input.text || null,
      before: /^[1-9]\d{0,14}$/.test(text('before')) ? Number(text('before')) : null,
    },
    input,
    errors,
  };
}

/** The address of the same search, with other entries of it. */
export function trailHref(input: Input, before: number | null): string {
  const said = Object.entries(input).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  if (before !== null) query.set('before', String(before));
  return query.size > 0 ? `/audit?${query.toString()}` : '/audit';
}

export function shortId(id: string): string {
  return id.slice(0, 8);
}

function choice(at: string, options: Option[], empty: string): Field {
  return { kind: 'choice', at, text: `audit.${at}`, needed: true, options, empty };
}

function optionsOf(names: ReadonlyMap<string, string | null>, gone: (id: string) => string): Option[] {
  return sorted([...names].map(([value, label]) => ({ value, label: label ?? gone(value) })));
}

function sorted(options: Option[]): Option[] {
  return options.sort((a, b) => a.label.localeCompare(b.label));
}
