import { isKept } from '../../domain/readiness/holds.js';
import { type PromiseReadiness, type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { type Translate } from '../../i18n/translate.js';

/** How many promises are kept whoever of at most `unreachable` people cannot be reached; null: not all are checked so far. */
export function keptWith(answer: ReadinessAnswer, unreachable: number): number | null {
  const isUnknown = (answer.leftOut ?? []).some(({ levels }) => levels.some((level) => level <= unreachable));
  return isUnknown ? null : answer.promises.filter((promise) => isKept(promise, unreachable)).length;
}

/** The first level that is broken; -1: none is. */
export function brokenLevel({ levels }: PromiseReadiness): number {
  return levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0);
}

/** "The plan keeps 41 of 50 promises when everybody can be reached, and 12 whichever one person cannot be reached." */
export function verdict(answer: ReadinessAnswer, unreachable: number, t: Translate): string {
  const all = answer.promises.length;
  const counts = Array.from({ length: unreachable + 1 }, (_, level) => keptWith(answer, level));
  if (counts[0] === null) return t('readiness.unchecked');
  const told = counts.findIndex((count) => count === 0) + 1 || counts.length;
  const [first, ...more] = counts.slice(0, told).flatMap((count, level) => {
    if (count === null) return [];
    if (level === 0) return [t(count === 0 ? 'readiness.keptNone' : 'readiness.kept', { kept: count, count: all })];
    return [t(count === 0 ? 'readiness.keptWithoutNone' : 'readiness.keptWithout', { kept: count, count: level })];
  });
  const last = more.pop();
  // That none is kept has its own "but".
  const joined = last !== undefined && counts[told - 1] !== 0 ? `${t('readiness.and')} ${last}` : last;
  return `${[first, ...more, joined].filter((part) => part !== undefined).join(', ')}.`;
}
