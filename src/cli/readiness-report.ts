import { type Plan } from '../domain/plan/plan.js';
import { type ReadinessCheck } from '../domain/readiness/check.js';
import { isKept } from '../domain/readiness/holds.js';
import { minuteOf } from '../domain/readiness/instants.js';
import { type PlanPromise } from '../domain/readiness/plan-promises.js';
import { type PromiseReadiness, type ReadinessAnswer, type ReadinessLevel } from '../domain/readiness/readiness.js';
import { tellingStart } from '../domain/readiness/telling.js';
import { columns } from './columns.js';
import { Names } from './readiness-names.js';
import { traceLines } from './readiness-trace.js';
import { Values } from './readiness-values.js';
import { readinessWords } from './readiness-words.js';
import { type Writing } from './readiness-writing.js';
import { wrapped } from './wrapped.js';

/** The answer for people, in the plan's language: a table, then how promises break with everybody reachable. */
export function readinessReport(plan: Plan, check: ReadinessCheck, answer: ReadinessAnswer, width: number): string[] {
  const words = readinessWords[plan.locale];
  const writing: Writing = { plan, words, width, names: new Names(plan, words), values: new Values(plan) };
  const start = writing.values.instant(check.period.start);
  const head = [...wrapped(`${words.title}: ${plan.title}`, width), words.period(start, answer.days), ''];
  if (answer.promises.length === 0) return [...head, words.nothing];
  return [
    ...head,
    ...keptLines(writing, check.options.unreachable, answer),
    '',
    ...table(writing, check, answer),
    ...traces(writing, check, answer),
  ];
}

/** How many promises are kept with nobody, any one, any two … who cannot be reached. */
function keptLines({ words, width }: Writing, unreachable: number, { promises }: ReadinessAnswer): string[] {
  return Array.from({ length: unreachable + 1 }, (_, people) => {
    const kept = promises.filter((promise) => isKept(promise, people)).length;
    return wrapped(people === 0 ? words.kept(kept, promises.length) : words.keptWithout(kept, people), width);
  }).flat();
}

function table(writing: Writing, check: ReadinessCheck, answer: ReadinessAnswer): string[] {
  const widths = columnWidths(writing.width);
  const rows = answer.promises.flatMap((promise, index) => rowsOf(writing, check.promises[index], promise));
  return columns([writing.words.columns, widths.map((width) => '-'.repeat(width)), ...rows], widths);
}

/** The first column is a third, numbers and times have what they need, names the rest. */
function columnWidths(width: number): number[] {
  const [promise, broken, worst, when] = [Math.floor(width / 3), 16, 11, 16];
  return [promise, Math.max(12, width - promise - broken - worst - when - 8), broken, worst, when];
}

function rowsOf(writing: Writing, promise: PlanPromise | undefined, answer: PromiseReadiness): string[][] {
  const name = writing.names.promise(answer.promise) + (promise ? `: ${limitText(writing, promise)}` : '');
  return answer.levels.map((level, index) => [index === 0 ? name : '', ...cells(writing, level)]);
}

function limitText({ words, values }: Writing, { withinMinutes, outsideMinutes }: PlanPromise): string {
  const outside = outsideMinutes === null ? words.noPromise : values.duration(outsideMinutes);
  return words.within(values.duration(withinMinutes), outsideMinutes === withinMinutes ? null : outside);
}

function cells({ words, names, values }: Writing, level: ReadinessLevel): string[] {
  const who = level.who.map((id) => names.person(id)).join(', ') || words.nobody;
  if (level.worstAt === null) return [who, words.noneCell, '', ''];
  return [
    who,
    level.brokenMinutes === 0 ? words.keptCell : values.share(level.brokenMinutes, level.promisedMinutes),
    level.worstDelay === 'never' ? words.never : values.duration(level.worstDelay),
    values.instant(minuteOf(level.worstAt)),
  ];
}

function traces(writing: Writing, check: ReadinessCheck, answer: ReadinessAnswer): string[] {
  const lines = answer.promises.flatMap(({ promise, tolerance, levels }, index) => {
    const [everybody] = levels;
    const broken = check.promises[index];
    const start = everybody && broken && tolerance < 0 ? tellingStart(check, broken, everybody) : null;
    if (!broken || start === null) return [];
    const trace = check.trace(broken, [], start);
    return ['', ...wrapped(writing.names.promise(promise), writing.width), ...traceLines(writing, trace)];
  });
  return lines.length === 0 ? [] : ['', writing.words.tracesTitle, ...lines];
}
