import { type Phase } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';

export const phaseNames = ['before', 'during', 'after'] as const satisfies Phase[];

/** The phase that an address asks for; null: all of them. */
export function phaseNamed(name: string | undefined): Phase | null {
  return phaseNames.find((phase) => phase === name) ?? null;
}

export function matrixHref(planId: string, phase: Phase | null): string {
  return planHref(planId, 'matrix') + (phase === null ? '' : `?phase=${phase}`);
}

/** Links to the rows of one phase; none where there is only one. */
export function phaseLinks({ id, plan }: StoredPlan, shown: Phase | null, t: Translate) {
  const used = phaseNames.filter((name) => plan.activities.some(({ phase }) => phase === name));
  if (used.length < 2) return [];
  return [null, ...used].map((phase) => ({
    phase: phase ?? '',
    href: matrixHref(id, phase),
    label: phase === null ? t('web.matrix.allPhases') : t(`terms.phase.${phase}`),
    current: phase === shown,
  }));
}
