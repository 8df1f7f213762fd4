import { DateTime } from 'luxon';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type Detail } from '../chain.js';
import { actions, shortId } from './asked.js';
import { changeView, type ChangeView } from './change-view.js';
import { noPlan } from './no-plan.js';
import { plainText } from './plain-text.js';
import { type Trail, type TrailNames } from './trail.service.js';
import { type TrailEvent } from './trail.store.js';

/** An event in words. */
export interface EntryView {
  number: number;
  at: string;
  when: string;
  who: string;
  what: string;
  plan: { label: string; href: string | null } | null;
  place: string | null;
  /** the first change, and how many there are more */
  summary: string;
  /** changes of a plan, the first of them */
  changes: ChangeView[];
  /** how many changes are not shown; null: none */
  more: string | null;
  /** before and after of anything else */
  content: { before: string | null; after: string | null } | null;
  isErased: boolean;
  requestId: string;
}

const mostChanges = 40;
const longestText = 2000;

export function entryView(event: TrailEvent, trail: Trail, names: TrailNames, t: Translate): EntryView {
  const { number, at, action, planId, content, requestId } = event;
  const plan = (planId === null ? null : trail.plans.get(planId)) ?? null;
  const changes = action === 'plan.changed' && content ? changesOf(content) : [];
  const shown = changes.slice(0, mostChanges).map((change) => cutChange(changeView(change, plan ?? noPlan, t), t));
  const [often, locale] = [timesOf(event), t('language') as Locale];
  return {
    number,
    at: at.toISOString(),
    when: DateTime.fromJSDate(at, { zone: names.timeZone })
      .setLocale(locale)
      .toFormat(locale === 'de' ? 'd. LLL yyyy, HH:mm:ss' : 'd LLL yyyy, HH:mm:ss'),
    who: whoOf(event, names, t),
    what: often === null ? whatOf(action, t) : t('web.audit.deniedOften', { times: often }),
    plan: planId === null ? null : planView(planId, plan, names, t),
    place: content?.place ?? null,
    summary: summaryOf(shown, changes.length, t),
    changes: shown,
    more: changes.length > mostChanges ? t('web.audit.moreChanges', { count: changes.length - mostChanges }) : null,
    content: content && changes.length === 0 && often === null ? contentView(content, t) : null,
    isErased: content === null,
    requestId,
  };
}

function summaryOf([first]: ChangeView[], count: number, t: Translate): string {
  const place = first?.place ?? '';
  return count > 1 ? `${place} ${t('web.audit.moreChanges', { count: count - 1 })}` : place;
}

function whatOf(action: string, t: Translate): string {
  return actions.includes(action) ? t(`web.audit.actions.${action}`) : action;
}

/** How often the same was denied, where it was more than once. */
function timesOf({ action, content }: TrailEvent): number | null {
  const { times } = (content?.after ?? {}) as { times?: unknown };
  return action === 'access.denied' && typeof times === 'number' ? times : null;
}

function whoOf({ accountId, content }: TrailEvent, { accounts }: TrailNames, t: Translate): string {
  if (content) return content.who;
  if (accountId === null) return t('web.audit.nobody');
  return accounts.get(accountId) ?? t('web.audit.goneAccount', { id: shortId(accountId) });
}

/** The detail holds the same places on both sides, as PlanEditing writes it. */
function changesOf({ before, after }: Detail) {
  const [then, now] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  const places = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return places.map((place) => ({ place, before: then[place], after: now[place] }));
}

function planView(id: string, plan: Plan | null, { plans }: TrailNames, t: Translate): EntryView['plan'] {
  const label = plan?.title ?? plans.get(id) ?? t('web.audit.gonePlan', { id: shortId(id) });
  return { label, href: plan ? planHref(id) : null };
}

function contentView({ before, after }: Detail, t: Translate): EntryView['content'] {
  if (before === undefined && after === undefined) return null;
  const text = (value: unknown) => (value === undefined ? null : cut(plainText(value, t), t));
  return { before: text(before), after: text(after) };
}

function cutChange({ place, before, after }: ChangeView, t: Translate): ChangeView {
  return { place, before: cut(before, t), after: cut(after, t) };
}

function cut(text: string, t: Translate): string {
  return text.length > longestText ? `${text.slice(0, longestText)} ${t('web.audit.cut')}` : text;
}
