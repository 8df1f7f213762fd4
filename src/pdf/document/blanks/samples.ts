import { type DraftedPage, operatorsIn } from './drafted-pages.js';
import { writtenTitle, type WrittenTitle } from './filled-head.js';
import { digitRow, type DigitRow } from './filled-number.js';
import { type Blanks } from './leave-blanks.js';
import { DIGITS, HEAD, type Mark, NUMBER, TITLE } from './marks.js';
import { type MarkedRun, NotFillable } from './marked-runs.js';

/** What was written only for the file to have its letters. */
export interface Samples {
  rows: readonly DigitRow[];
  titles: ReadonlyMap<string, WrittenTitle>;
  /** null: there are no heads */
  standIn: WrittenTitle | null;
}

/** Whether such a blank was left, or such a sample written. */
export function isKnown({ numbers, digits, heads }: Blanks, { kind, index }: Mark): boolean {
  const counts: Record<number, number> = {
    [NUMBER]: numbers.length,
    [DIGITS]: digits.length,
    [TITLE]: heads?.titles.length ?? 0,
    [HEAD]: heads ? 1 : 0,
  };
  return index < (counts[kind] ?? 0);
}

/** The samples, where all is found in the file that was left for it. */
export function samplesIn(pages: readonly DraftedPage[], { numbers, digits, heads }: Blanks): Samples {
  const found = pages.flatMap(({ bytes, runs }) => runs.map((run) => ({ bytes, run })));
  everyOne(found, NUMBER, numbers);
  const titles = everyOne(found, TITLE, heads?.titles ?? []).map(
    ([{ bytes, run }, { title, width }]) => [title, writtenTitle(operatorsIn(bytes), run, width)] as const,
  );
  return {
    rows: everyOne(found, DIGITS, digits).map(([{ run }, widths]) => digitRow(run.text, widths)),
    titles: new Map(titles),
    standIn: titles[heads?.standIn ?? -1]?.[1] ?? null,
  };
}

interface Found {
  bytes: Buffer;
  run: MarkedRun;
}

/** Each once, and in its order, with what is known of it. */
function everyOne<Known>(found: readonly Found[], kind: number, all: readonly Known[]): [Found, Known][] {
  const ofKind = found.filter(({ run }) => run.kind === kind).sort((a, b) => a.run.index - b.run.index);
  if (ofKind.length !== all.length) throw new NotFillable(`${ofKind.length} of ${all.length} were painted.`);
  return all.map((known, index) => {
    const one = ofKind[index];
    if (one?.run.index !== index) throw new NotFillable('Something was painted twice.');
    return [one, known];
  });
}
