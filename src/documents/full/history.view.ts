import { type Heading } from '../parts/outline.js';
import { type Writing } from '../parts/writing.js';

export interface HistoryView {
  heading: Heading;
  versions: { version: string; date: string; approvedBy: string; change: string }[];
}

export function historyView({ words, outline, today }: Writing): HistoryView {
  const { t } = words;
  const draft = {
    version: t('documents.cover.draft'),
    date: words.date(today),
    approvedBy: t('documents.cover.notApproved'),
    change: t('documents.history.draft'),
  };
  return { heading: outline.chapter('s-history', t('documents.history.title')), versions: [draft] };
}
