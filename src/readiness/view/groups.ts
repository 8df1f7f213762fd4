import { type Id, type Plan } from '../../domain/plan/plan.js';
import { type Pillar } from '../../domain/readiness/pillars.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { promiseKinds, promiseParts } from '../../domain/readiness/promise-id.js';
import { type PromiseReadiness } from '../../domain/readiness/readiness.js';
import { type Translate } from '../../i18n/translate.js';
import { type Filter } from '../asked/asked.js';
import { type PromisesAnswer } from '../thread/question.js';
import { brokenLevel } from './verdict.js';
import { type Writing } from './writing.js';

const mostNamed = 3;

/** Promises that hold equally far. */
export interface GroupView {
  id: string;
  title: string;
  tone: Tone;
  count: number;
  /** the people whom most of them hang on; null: of no group but those that one person breaks */
  most: string | null;
  rows: RowView[];
}

export type Tone = 'bad' | 'weak' | 'good' | 'unknown';

interface RowView {
  title: string;
  severity: string | null;
  href: string;
  limit: string;
  /** the weakest case: who cannot be reached, how long it takes, how often that breaks the promise */
  who: string;
  worst: string;
  broken: string;
  isBroken: boolean;
}

/** The promises that the filter shows, the ones that hold least first. */
export function groupViews(
  { answer, pillars }: Pick<PromisesAnswer, 'answer' | 'pillars'>,
  promises: PlanPromise[],
  unreachable: number,
  filter: Filter,
  writing: Writing,
): GroupView[] {
  const shown = answer.promises.filter(({ promise }) => isShown(promise, filter)).sort(inOrderOf(writing.plan));
  const leftOut = new Set((answer.leftOut ?? []).map(({ promise }) => promise));
  const placed = shown.map((each) => ({ each, place: placeOf(each, leftOut, unreachable) }));
  return Array.from({ length: unreachable + 3 }, (_, place) => place).flatMap((place) => {
    const members = placed.filter((other) => other.place === place).map(({ each }) => each);
    if (members.length === 0) return [];
    const rows = members.map((each) =>
      rowView(
        each,
        promises.find(({ id }) => id === each.promise),
        writing,
      ),
    );
    const most = place === 1 && unreachable >= 1 ? mostMissed(members, pillars, writing) : null;
    return [
      {
        id: `group-${place}`,
        ...nameOf(place, unreachable, members.length, writing.t),
        count: rows.length,
        most,
        rows,
      },
    ];
  });
}

/** Whose absence breaks the most promises: there a deputy or a roster helps most. */
function mostMissed(promises: PromiseReadiness[], pillars: Pillar[], { plan, t }: Writing): string | null {
  const shown = new Set(promises.map(({ promise }) => promise));
  const counts = pillars.map(({ person, promises: its }) => ({
    name: plan.people.find(({ id }) => id === person)?.name ?? person,
    count: its.filter((promise) => shown.has(promise)).length,
  }));
  const most = counts.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  const names = most.slice(0, mostNamed).map((words) => t('readiness.group.mostOne', words));
  return names.length === 0
    ? null
    : t('readiness.group.most', { names: new Intl.ListFormat(t('language')).format(names) });
}

export function isShown(promise: string, { kind, channel, severity }: Filter): boolean {
  const about = aboutOf(promise);
  const fits = (wanted: string, is: string | null) => wanted === '' || wanted === is;
  return fits(kind, about.kind) && fits(channel, about.channel) && fits(severity, about.severity);
}

/** null: it is about none. */
function aboutOf(promise: string): { kind: string; channel: Id | null; severity: Id | null } {
  const parts = promiseParts(promise);
  return {
    kind: parts.kind,
    channel: 'channel' in parts ? parts.channel : null,
    severity: 'severity' in parts ? parts.severity : null,
  };
}

/** The level that is broken first; behind them those that hold, and those that nothing more is known of. */
function placeOf(promise: PromiseReadiness, leftOut: ReadonlySet<string>, unreachable: number): number {
  const broken = brokenLevel(promise);
  if (broken >= 0) return broken;
  return unreachable + (leftOut.has(promise.promise) ? 2 : 1);
}

function nameOf(place: number, unreachable: number, promises: number, t: Translate): { title: string; tone: Tone } {
  const context = promises === 1 ? 'single' : undefined;
  if (place === 0) return { title: t('readiness.group.broken', { context }), tone: 'bad' };
  if (place === 1 && unreachable >= 1) return { title: t('readiness.group.fragile', { context }), tone: 'weak' };
  if (place <= unreachable)
    return { title: t('readiness.group.upTo', { context, count: place - 1, next: place }), tone: 'weak' };
  if (place === unreachable + 2) return { title: t('readiness.group.unknown', { context }), tone: 'unknown' };
  return { title: t('readiness.group.holds', { context, count: unreachable }), tone: 'good' };
}

function rowView(readiness: PromiseReadiness, promise: PlanPromise | undefined, writing: Writing): RowView {
  const { names, moments, t, hrefOf } = writing;
  const broken = brokenLevel(readiness);
  const level = readiness.levels.at(broken);
  const row = {
    ...names.promise(readiness.promise),
    href: hrefOf(readiness.promise),
    limit: promise ? names.limit(promise, moments) : '',
    isBroken: broken >= 0,
  };
  if (!level) return { ...row, who: t('readiness.notChecked'), worst: '–', broken: '–' };
  if (level.worstAt === null) return { ...row, who: '–', worst: '–', broken: t('readiness.nothingPromised') };
  return {
    ...row,
    who: level.who.length === 0 ? t('readiness.everybody') : t('readiness.without', { names: names.people(level.who) }),
    worst: level.worstDelay === 'never' ? t('readiness.never') : moments.duration(level.worstDelay),
    broken:
      broken < 0
        ? t('readiness.notBroken')
        : t('readiness.shareOfTime', { share: moments.share(level.brokenMinutes, level.promisedMinutes) }),
  };
}

/** As the plan has it: kind, channel, and the gravest severity first. */
function inOrderOf(plan: Plan): (a: PromiseReadiness, b: PromiseReadiness) => number {
  const rank = new Map(plan.severities.map(({ id, rank: height }) => [id, -height]));
  const keys = ({ promise }: PromiseReadiness) => {
    const { kind, channel, severity } = aboutOf(promise);
    const kindPlace = promiseKinds.findIndex((each) => each === kind);
    return [kindPlace, plan.channels.findIndex(({ id }) => id === channel), rank.get(severity ?? '') ?? 0];
  };
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    return left.map((key, index) => key - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
}
