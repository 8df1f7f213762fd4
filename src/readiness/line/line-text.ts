import { type Locale } from '../../domain/plan/plan.js';
import { type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { type ShellLine } from '../../web/shell.js';
import { isKept } from '../../domain/readiness/holds.js';
import { firstStep } from '../view/first-step.js';
import { verdict } from '../view/verdict.js';
import { sayingEverybody } from '../words/everybody.js';
import { Names } from '../words/names.js';
import { type Stand } from '../usual.service.js';

const mostNamed = 3;
const unreachable = 1;

/** "The plan keeps 41 of 50 promises …, and 12 whichever one person cannot be reached." And what a change did to them. */
export function lineView(
  { id, plan }: StoredPlan,
  { key, standing, before, known }: Stand,
  locale: Locale,
): ShellLine | null {
  const t = sayingEverybody(translator(locale), false);
  // A check that was cut says too little for one line.
  const answer = standing.state === 'done' && !standing.answer.answer.leftOut ? standing.answer.answer : null;
  if (answer?.promises.length === 0) return null;
  const step = firstStep(plan);
  const text = answer
    ? step
      ? t(`readiness.start.${step}`)
      : verdict(answer, unreachable, t)
    : t(standing.state === 'running' ? 'readiness.line.busy' : 'readiness.line.look');
  return {
    href: planHref(id, 'readiness'),
    line: planHref(id, 'readiness', 'line'),
    ...{ text, key },
    isPending: standing.state === 'running',
    known: standing.state === 'running' ? known : null,
    isGood: answer !== null && answer.promises.every((promise) => isKept(promise, 0)),
    change: answer && before && !before.answer.leftOut ? changeText(before.answer, answer, new Names(plan, t), t) : '',
  };
}

/** Of promises that both know: which are kept no more, and how many more are kept. */
function changeText(before: ReadinessAnswer, after: ReadinessAnswer, names: Names, t: Translate): string {
  const old = new Map(before.promises.map((promise) => [promise.promise, promise]));
  const parts = [0, unreachable].flatMap((level) => {
    const changed = after.promises.flatMap((promise) => {
      const earlier = old.get(promise.promise);
      if (!earlier || isKept(earlier, level) === isKept(promise, level)) return [];
      // What breaks with everybody reachable breaks without somebody too: that is said once.
      return level > 0 && isKept(earlier, 0) !== isKept(promise, 0) ? [] : [promise];
    });
    const lost = changed.filter((promise) => !isKept(promise, level)).map(({ promise }) => names.fullPromise(promise));
    const gained = changed.length - lost.length;
    return [
      ...(lost.length > 0 ? [t(`readiness.line.lost.${level}`, { names: listed(lost, t) })] : []),
      ...(gained > 0 ? [t(`readiness.line.gained${level}`, { count: gained })] : []),
    ];
  });
  return parts.join(' ');
}

function listed(all: string[], t: Translate): string {
  const named = all.slice(0, mostNamed);
  const more = all.length - named.length;
  return new Intl.ListFormat(t('language')).format(
    more > 0 ? [...named, t('readiness.line.more', { count: more })] : named,
  );
}
