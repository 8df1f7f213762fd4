import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { promiseKinds } from '../../domain/readiness/promise-id.js';
import { type Away } from '../../domain/readiness/what-if.js';
import { type Translate } from '../../i18n/translate.js';
import { type Input } from '../../web/form/field.js';
import { type Conditions, usualConditions } from '../conditions.js';

/** Which promises are shown; '' stands for all. */
export interface Filter {
  kind: string;
  channel: string;
  severity: string;
}

/** What a page was asked for: under which conditions the plan is checked, and what of the answer is shown. */
export interface Asked {
  conditions: Conditions;
  filter: Filter;
  /** as it came, for the form */
  input: Input;
  /** by name of the field; with any of them there is nothing to check */
  errors: Map<string, string>;
}

export const mostDays = 1830;
export const mostUnreachable = 3;

export function readAsked(query: Record<string, unknown>, plan: Plan, today: LocalDate, t: Translate): Asked {
  const usual = usualConditions(today);
  const text = (name: string, otherwise = '') => {
    const value = query[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : otherwise;
  };
  const input = {
    from: text('from', usual.from),
    days: text('days', String(usual.days)),
    unreachable: text('unreachable', String(usual.unreachable)),
    away: text('away'),
    ...{ kind: text('kind'), channel: text('channel'), severity: text('severity') },
  };
  const away = awayOf(input.away, plan);
  const errors = errorsOf(input, plan, t);
  if (away === null) errors.set('away', t('readiness.wrong.away'));
  const { from, kind, channel, severity } = input;
  const conditions = { from, days: Number(input.days), unreachable: Number(input.unreachable), away: away ?? [] };
  return { conditions, filter: { kind, channel, severity }, input, errors };
}

/** Names and values that lead to the same page again, without what is usual anyway. */
export function queryOf({ input }: Asked, today: LocalDate): string {
  const { from, days, unreachable } = usualConditions(today);
  const usual: Input = { from, days: String(days), unreachable: String(unreachable) };
  const said = Object.entries(input).filter(([name, value]) => value !== '' && value !== usual[name]);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}

function errorsOf(input: Record<string, string>, plan: Plan, t: Translate): Map<string, string> {
  const { from = '', days = '', unreachable = '', kind, channel, severity } = input;
  const wrong: [string, boolean, string][] = [
    ['from', isDate(from), t('readiness.wrong.from')],
    ['days', isWhole(days, 1, mostDays), t('readiness.wrong.days', { most: mostDays })],
    ['unreachable', isWhole(unreachable, 0, mostUnreachable), t('readiness.wrong.unreachable')],
    ['kind', kind === '' || promiseKinds.some((each) => each === kind), t('readiness.wrong.kind')],
    ['channel', channel === '' || plan.channels.some(({ id }) => id === channel), t('readiness.wrong.channel')],
    ['severity', severity === '' || plan.severities.some(({ id }) => id === severity), t('readiness.wrong.severity')],
  ];
  return new Map(wrong.filter(([, isRight]) => !isRight).map(([name, , text]) => [name, text]));
}

/** `agency:ID`, `person:ID` or `monitor:CHANNEL`; null: no such thing in the plan. */
function awayOf(text: string, plan: Plan): Away[] | null {
  if (text === '') return [];
  const [, kind = '', id = ''] = /^(agency|person|monitor):(.+)$/.exec(text) ?? [];
  const has = (things: { id: string }[]) => things.some((thing) => thing.id === id);
  if (kind === 'agency' && has(plan.agencies)) return [{ agency: id }];
  if (kind === 'person' && has(plan.people)) return [{ person: id }];
  return kind === 'monitor' && has(plan.channels) ? [{ monitorOf: id }] : null;
}

/** The calendars of the engine count from 1970 on. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal && text >= '2000-01-01' && text <= '2100-12-31';
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
