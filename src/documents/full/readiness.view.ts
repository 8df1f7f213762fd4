import { type Heading } from '../parts/outline.js';
import { type Writing } from '../parts/writing.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { readinessPart, type ReadinessPart } from '../readiness/readiness-part.view.js';

export interface ReadinessView extends ReadinessPart {
  heading: Heading;
}

export function readinessView(figures: ReadinessFigures | null, writing: Writing): ReadinessView {
  const { words, outline } = writing;
  return {
    heading: outline.chapter('s-readiness', words.t('documents.readiness.title')),
    ...readinessPart(figures, writing),
  };
}
