import { type Heading } from '../parts/outline.js';
import { type Writing } from '../parts/writing.js';

/** An empty form: one page to copy. */
export interface LogView {
  heading: Heading;
  rows: number[];
}

const rowsOnAPage = 19;

export function logView({ words, outline }: Writing): LogView {
  return {
    heading: outline.chapter('s-log', words.t('documents.log.title')),
    rows: Array.from({ length: rowsOnAPage }, (_, index) => index + 1),
  };
}
