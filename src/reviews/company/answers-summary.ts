import { asks, type Entry, type RowStanding } from '../../domain/review/standing.js';
import { type Translate } from '../../i18n/translate.js';

/** How far the company is with what an agency says, in sentences. */
export interface AnswersSummary {
  /** what waits for the company */
  open: string;
  /** what does not any more */
  done: string[];
}

type Matter = 'open' | 'answered' | 'taken' | 'settled';
const ended: Matter[] = ['answered', 'taken', 'settled'];

/** @param whole what was said about the whole */
export function answersSummary(rows: RowStanding[], whole: Entry[], t: Translate): AnswersSummary {
  const matters = rows.flatMap((row) => matterOf(row) ?? []);
  const said = (key: Matter | 'asking', count: number) => (count > 0 ? [t(`reviews.answers.${key}`, { count })] : []);
  const count = (matter: Matter) => matters.filter((each) => each === matter).length;
  // Of a row that is objected to the company hears by that alone.
  const asked = rows.filter((row) => row.isAsking && matterOf(row) !== 'open');
  const asking = asked.length + (asks(whole) ? 1 : 0);
  const open = [...said('open', count('open')), ...said('asking', asking)];
  const nothing = t(`reviews.answers.${matters.length > 0 ? 'nothingOpen' : 'none'}`);
  return {
    open: open.length > 0 ? open.join(' ') : nothing,
    done: ended.flatMap((matter) => said(matter, count(matter))),
  };
}

/** What became of an objection or a proposal; null: there was none. A row that was sent anew since is answered by that. */
function matterOf({ state, thread, isAnswered }: RowStanding): Matter | null {
  if (!thread.some(({ kind }) => kind === 'object' || kind === 'propose')) return null;
  if (state === 'accepted') return 'settled';
  if (state === 'taken') return 'taken';
  const isHeld = state === 'objected' || state === 'proposed';
  return isHeld && !isAnswered ? 'open' : 'answered';
}
