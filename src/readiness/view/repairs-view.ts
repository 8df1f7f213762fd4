import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { type Trace } from '../../domain/readiness/trace.js';
import { waitedFor } from '../../domain/readiness/waited-for.js';
import { placeHref, planHref } from '../../plans/links.js';
import { type Standing } from '../checks.service.js';
import { type Answers } from '../thread/question.js';
import { patientView, type ProgressView, withQuery } from './progress.js';
import { type ReadinessPage } from './readiness-page.js';
import { type Writing } from './writing.js';

/** What would make a promise hold, or why nothing is shown. */
export interface RepairsView {
  list: { number: number; kind: string; text: string; href: string }[];
  progress: ProgressView | null;
  none: string | null;
  /** begins those anew that were cancelled */
  again: string | null;
}

/** @param own what the page was asked for */
export function repairsView(
  { stored, locale, promise }: Pick<ReadinessPage, 'stored' | 'locale'> & { promise: PlanPromise },
  standing: Standing<Answers['repairs']>,
  trace: Trace | null,
  own: string,
  { t, names }: Writing,
): RepairsView {
  const here = planHref(stored.id, 'readiness', promise.id);
  const found = standing.state === 'done' ? standing.answer : [];
  const isOpen = standing.state === 'running' || standing.state === 'busy';
  const none = () => (standing.state === 'done' ? firstStep(trace) : t('readiness.repair.failed'));
  return {
    list: found.map(({ kind, text, path }, index) => ({
      number: index + 1,
      kind: t(`readiness.repair.${kind}`),
      text: text[locale],
      href: placeHref(stored.id, stored.plan, path),
    })),
    progress: patientView(standing, here, own, t),
    none: isOpen || found.length > 0 ? null : none(),
    again: standing.state === 'stopped' || standing.state === 'failed' ? withQuery(`${here}/again`, own) : null,
  };

  /** Where no single change is enough: at which of the gaps to begin. */
  function firstStep(told: Trace | null): string {
    const [role] = told ? waitedFor([told]) : [];
    return role === undefined ? t('readiness.repair.none') : t('readiness.repair.begin', { role: names.roles([role]) });
  }
}
