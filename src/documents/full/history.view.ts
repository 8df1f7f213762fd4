import { type Heading } from '../parts/outline.js';
import { approvalLines, type VersionFacts } from '../parts/version-facts.js';
import { type Writing } from '../parts/writing.js';

export interface HistoryView {
  heading: Heading;
  versions: HistoryLine[];
}

interface HistoryLine {
  version: string;
  date: string;
  approvedBy: string[];
  change: string;
}

/** The version that is printed, and those that were published before it. */
export function historyView(writing: Writing): HistoryView {
  const { words, outline, version } = writing;
  const versions = version ? linesOf(version, writing) : [draftLine(writing)];
  return { heading: outline.chapter('s-history', words.t('documents.history.title')), versions };
}

function linesOf({ history }: VersionFacts, { words }: Writing): HistoryLine[] {
  return history.map(({ number, frozenOn, approvals, note }) => ({
    version: String(number),
    date: words.date(frozenOn),
    approvedBy: approvalLines(approvals, words),
    change: note || words.t('documents.history.erased'),
  }));
}

function draftLine({ words, today }: Writing): HistoryLine {
  const { t } = words;
  return {
    version: t('documents.cover.draft'),
    date: words.date(today),
    approvedBy: [t('documents.cover.notApproved')],
    change: t('documents.history.draft'),
  };
}
