import { isSame } from '../plan/is-same.js';
import { type Id, type Letter } from '../plan/plan.js';
import { type AgencyView, concernsAgency, type ViewRow } from './agency-view.js';

/** What the agency sees at one time. */
export interface Round {
  number: number;
  /** null: destroyed, because it named somebody who had to be erased */
  view: AgencyView | null;
  /** SHA-256 of what was shown, as hex digits */
  hash: string;
}

export const entryKinds = ['accept', 'object', 'propose', 'comment', 'reply', 'taken'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What somebody said about a row, or about the whole. */
export interface Entry {
  number: number;
  round: number;
  /** '' for the whole */
  activity: Id;
  kind: EntryKind;
  side: 'agency' | 'company';
  /** of a proposal */
  role: Id | null;
  letter: Letter | null;
  text: string;
  /** '' after the account was erased */
  name: string;
  at: Date;
}

export interface SignOff {
  number: number;
  round: number;
  hash: string;
  /** rows that were objected to at that time */
  exceptions: Id[];
  name: string;
  function: string;
  at: Date;
}

/**
 * `open`: to be decided; `changed`: since the last sign-off, the next one confirms it; `taken`: the company has taken the
 * proposal over, a next version will show it; `context`: somebody else's row.
 */
export type RowState = 'open' | 'changed' | 'accepted' | 'objected' | 'proposed' | 'taken' | 'context';

export interface RowStanding {
  row: ViewRow;
  state: RowState;
  /** what made it so */
  decision: Entry | null;
  /** everything said about it, the oldest first */
  thread: Entry[];
  /** the company has answered an objection or a proposal, and the agency has not said anything since */
  isAnswered: boolean;
  /** the agency has asked or remarked something about the row as it is, and the company has not answered it yet */
  isAsking: boolean;
}

/** All that was said and signed, the oldest first; there is at least one round. */
export interface Course {
  rounds: Round[];
  entries: Entry[];
  signOffs: SignOff[];
}

export function currentRound({ rounds }: Course): Round {
  const last = rounds.at(-1);
  if (!last) throw new Error('a review without a round');
  return last;
}

/** Where each row of the current round stands. What was decided holds as long as the row stays the same. */
export function rowStandings(course: Course): RowStanding[] {
  const { view } = currentRound(course);
  if (!view) return [];
  const signed = signedView(course);
  return view.rows.map((row) => {
    const thread = course.entries.filter(({ activity }) => activity === row.id);
    const isAboutThis = ({ round }: Entry) => isSame(rowIn(course, round, row.id), row);
    const decision = thread.filter(decides).findLast(isAboutThis) ?? null;
    const isUnsigned = signed !== null && !isSame(rowAmong(signed, row.id), row);
    const undecided = isUnsigned ? 'changed' : signed === null && concernsAgency(view, row) ? 'open' : 'context';
    const state = decision ? decided(decision, thread) : undecided;
    const isAnswered = isException(state) && thread.at(-1)?.kind === 'reply';
    return { row, state, decision, thread, isAnswered, isAsking: asks(thread) && thread.slice(-1).every(isAboutThis) };
  });
}

/** Whether the last word is a question or a comment of the agency. */
export function asks(thread: Entry[]): boolean {
  return thread.at(-1)?.kind === 'comment';
}

const decides = ({ kind, side }: Entry) => side === 'agency' && kind !== 'comment';

function decided(decision: Entry, thread: Entry[]): RowState {
  if (decision.kind === 'accept') return 'accepted';
  if (decision.kind === 'object') return 'objected';
  return thread.some(({ kind, number }) => kind === 'taken' && number > decision.number) ? 'taken' : 'proposed';
}

/** Rows that the agency does not accept as they are. */
export function isException(state: RowState): boolean {
  return state === 'objected' || state === 'proposed' || state === 'taken';
}

/** What was signed last; null: nothing, or it was destroyed. */
export function signedView({ rounds, signOffs }: Course): AgencyView | null {
  const last = signOffs.at(-1);
  return rounds.find(({ number }) => number === last?.round)?.view ?? null;
}

function rowIn({ rounds }: Course, number: number, id: Id): ViewRow | undefined {
  return rowAmong(rounds.find((round) => round.number === number)?.view ?? null, id);
}

function rowAmong(view: AgencyView | null, id: Id): ViewRow | undefined {
  return view?.rows.find((row) => row.id === id);
}
