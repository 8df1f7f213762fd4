import { type Writing } from '../parts/writing.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { findingsView, type FindingsView } from './findings.view.js';
import { gaps } from './gaps.view.js';
import { promisesView, type PromisesView } from './promises.view.js';

/** What the readiness report and the annex of the full plan both say. */
export interface ReadinessPart extends FindingsView {
  promises: PromisesView | null;
  /** what the rules find is not all: there was no check to find what breaks promises */
  isUnchecked: boolean;
  gaps: string[];
}

export function readinessPart(figures: ReadinessFigures | null, writing: Writing): ReadinessPart {
  return {
    ...findingsView(writing, figures !== null),
    promises: figures && promisesView(figures, writing),
    isUnchecked: figures === null,
    gaps: gaps(writing.plan, writing.words),
  };
}
