import { type PromiseReadiness, type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { type Translate } from '../../i18n/translate.js';

/** How many promises are kept whoever of at most `unreachable` people cannot be reached; null: not all are checked so far. */
export function keptWith(answer: ReadinessAnswer, unreachable: number): number | null {
  const isUnknown = (answer.leftOut ?? []).some(({ levels }) => levels.some((level) => level <= unreachable));
  return isUnknown ? null : answer.promises.filter((promise) => isKept(promise, unreachable)).length;
}

/** A level that there is not has the people of the one before it; without any, nothing is checked. */
export function isKept({ levels }: PromiseReadiness, unreachable: number): boolean {
  return levels.length > 0 && levels.slice(0, unreachable + 1).every(({ brokenMinutes }) => brokenMinutes === 0);
}

/** The first level that is broken; -1: none is. */
export function brokenLevel({ levels }: PromiseReadiness): number {
  return levels.findIndex(({ brokenMinutes }) => brokenMinutes > 0);
}

/** "The plan keeps 41 of 50 promises when everybody can be reached, and 12 with any one person unreachable." */
export function verdict(answer: ReadinessAnswer, unreachable: number, t: Translate): string {
  const all = answer.promises.length;
  const counts = Array.from({ length: unreachable + 1 }, (_, level) => keptWith(answer, level));
  if (counts[0] === null) return t('readiness.unchecked');
  const told = counts.findIndex((count) => count === 0) + 1 || counts.length;
  const parts = counts.slice(0, told).flatMap((count, level) => {
    if (count === null) return [];
    if (level === 0) return [t(count === 0 ? 'readiness.keptNone' : 'readiness.kept', { kept: count, count: all })];
    return [t('readiness.keptWithout', { kept: count === 0 ? t('readiness.none') : count, count: level })];
  });
  const last = parts.length > 1 ? `${t('readiness.and')} ${parts.pop() ?? ''}` : '';
  return `${[...parts, last].filter((part) => part !== '').join(', ')}.`;
}
