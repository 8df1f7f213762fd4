import { type Writing } from '../parts/writing.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { findingsView, type FindingsView } from './findings.view.js';
import { gaps } from './gaps.view.js';
import { promisesView, type PromisesView } from './promises.view.js';

/** What the readiness report and the annex of the full plan both say. */
export interface ReadinessPart extends FindingsView {
  /** null: the check was not asked for */
  promises: PromisesView | null;
  gaps: string[];
}

export function readinessPart(figures: ReadinessFigures | null, writing: Writing): ReadinessPart {
  return {
    ...findingsView(writing),
    promises: figures && promisesView(figures, writing),
    gaps: gaps(writing.plan, writing.words),
  };
}
