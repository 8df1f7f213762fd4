import { type Plan } from '../../domain/plan/plan.js';
import { type DocumentChoice } from '../document-kind.js';
import { matrixView, type MatrixView } from '../full/matrix.view.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { writingOf, type DocumentContext } from '../parts/writing.js';

/** The responsibility matrix by itself, for the wall (A3) or the binder (A4). */
export interface MatrixDocumentView extends Frame {
  head: Head;
  isLarge: boolean;
  /** null: no activities yet */
  matrix: MatrixView | null;
}

export function matrixDocumentView(plan: Plan, context: DocumentContext, choice: DocumentChoice): MatrixDocumentView {
  const writing = writingOf(plan, context, []);
  return {
    ...frameOf(writing, 'matrix'),
    head: headOf(writing, 'matrix'),
    isLarge: choice.paper === 'A3',
    matrix: matrixView(writing),
  };
}
