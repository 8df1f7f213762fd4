import { isKept } from '../../domain/readiness/holds.js';
import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { promiseKinds, promiseParts } from '../../domain/readiness/promise-id.js';
import { type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Words } from '../parts/words.js';
import { type Writing } from '../parts/writing.js';
import { type PromiseFigures, type ReadinessFigures } from '../../domain/readiness/figures.js';

/** The plan's promises, the weakest first, by what is promised. */
export interface PromisesView {
  sentences: string[];
  legend: { state: State; name: string; text: string }[];
  groups: { name: string; rows: PromiseRow[] }[];
}

export interface PromiseRow {
  /** no absence of one person breaks it */
  isFirm: boolean;
  name: string;
  severity: SeverityBadge | null;
  limit: string;
  /** outside service hours, where that is another promise */
  outside: string | null;
  state: State;
  stateName: string;
  worst: WorstCase | null;
  /** with one person unreachable; null: nobody's absence breaks it */
  weakest: (WorstCase & { who: string }) | null;
}

interface WorstCase {
  delay: string;
  at: string;
  share: string | null;
}

/** broken with everybody there, only then kept, kept with one person away */
const states = ['broken', 'fragile', 'kept'] as const;
type State = (typeof states)[number];

export function promisesView(figures: ReadinessFigures, writing: Writing): PromisesView {
  const rows = figures.promises.map((each) => ({
    kind: promiseParts(each.promise.id).kind,
    row: promiseRow(each, writing),
  }));
  const groups = promiseKinds.map((kind) => ({
    name: writing.words.t(`documents.report.kind.${kind}`),
    rows: rows
      .filter((each) => each.kind === kind)
      .map(({ row }) => row)
      .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
  }));
  return {
    sentences: sentences(figures, writing.words),
    legend: states.map((state) => ({
      state,
      name: writing.words.t(`documents.report.state.${state}.name`),
      text: writing.words.t(`documents.report.state.${state}.text`),
    })),
    groups: groups.filter(({ rows: { length } }) => length > 0),
  };
}

export function sentences({ promises, from, days }: ReadinessFigures, words: Words): string[] {
  const all = promises.length;
  if (all === 0) return [words.t('documents.report.nothing')];
  const kept = promises.filter(({ answer }) => isKept(answer, 0)).length;
  const firm = promises.filter(({ answer }) => isKept(answer, 1)).length;
  return [
    words.t('documents.report.kept', { kept, all }),
    words.t('documents.report.firm', { count: firm }),
    words.t('documents.report.period', { days, date: words.date(from) }),
  ];
}

export function promiseRow({ promise, answer }: PromiseFigures, writing: Writing): PromiseRow {
  const { words } = writing;
  const { levels } = answer;
  const { withinMinutes, outsideMinutes } = promise;
  const state = !isKept(answer, 0) ? 'broken' : isKept(answer, 1) ? 'kept' : 'fragile';
  const outside = outsideMinutes === null ? words.t('documents.channels.noPromise') : words.duration(outsideMinutes);
  return {
    ...promiseName(promise, writing),
    limit: words.duration(withinMinutes),
    outside: outsideMinutes === withinMinutes ? null : words.t('documents.channels.outside', { time: outside }),
    state,
    stateName: words.t(`documents.report.state.${state}.name`),
    worst: levels[0] ? worstCase(levels[0], words) : null,
    weakest: weakestOf(levels, writing),
    isFirm: state === 'kept',
  };
}

function promiseName({ id }: PlanPromise, { plan, references }: Writing): Pick<PromiseRow, 'name' | 'severity'> {
  const parts = promiseParts(id);
  if (parts.kind === 'notification') {
    return { name: plan.notifications.find((duty) => duty.id === parts.duty)?.name ?? parts.duty, severity: null };
  }
  const severity = severityBadge(plan, parts.severity);
  if (parts.kind !== 'reach') return { name: references.to('channel', parts.channel).text, severity };
  const steps = plan.escalation.find((policy) => policy.severity === parts.severity)?.steps ?? [];
  const step = steps.find((each) => each.id === parts.step);
  return { name: step ? `${step.name}: ${references.role(step.role).text}` : parts.step, severity };
}

function worstCase({ worstDelay, worstAt, brokenMinutes, promisedMinutes }: ReadinessLevel, words: Words) {
  if (worstAt === null) return null;
  return {
    delay: words.delay(worstDelay),
    at: words.instant(worstAt),
    share:
      brokenMinutes === 0
        ? null
        : words.t('documents.report.brokenShare', { share: words.share(brokenMinutes / promisedMinutes) }),
  };
}

function weakestOf(levels: ReadinessLevel[], { words, references }: Writing): PromiseRow['weakest'] {
  const level = levels[1];
  const worst = level && level.brokenMinutes > 0 && level.who.length > 0 ? worstCase(level, words) : null;
  if (!level || !worst) return null;
  return { ...worst, who: level.who.map((id) => references.to('person', id).text).join(', ') };
}
