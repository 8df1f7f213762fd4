import { type LocalDate } from '../domain/plan/plan.js';
import { type Move, type VersionState } from './state-machine.js';

/** What was done with a version. */
export interface VersionMove {
  move: Move;
  accountId: string | null;
  /** empty: the person was erased */
  name: string;
  at: Date;
  reason: string | null;
}

/** A version as it stands, without its content. */
export interface Version {
  planId: string;
  /** counts from 1 */
  number: number;
  state: VersionState;
  /** false: destroyed for a person who had to be erased */
  hasContent: boolean;
  /** SHA-256 of the content, in hexadecimal digits */
  hash: string;
  /** in the company's zone */
  frozenOn: LocalDate;
  frozenAt: Date;
  validUntil: LocalDate;
  /** the account that had changed the plan last; null: nobody knows */
  editor: string | null;
  /** what is new in it; empty: erased */
  note: string;
  /** how many have to approve: 1 or 2 */
  approvals: number;
  /** it names somebody whose data was erased: its content is destroyed when it is over */
  namesErased: boolean;
  /** rises with each move */
  rowVersion: number;
  /** in order */
  moves: VersionMove[];
}

export type Standing = VersionState | 'expired';

/** The state, and whether time has gone over it; `today` in the company's zone. */
export function standingOf({ state, validUntil }: Version, today: LocalDate): Standing {
  return state === 'published' && validUntil < today ? 'expired' : state;
}

/** Those that were given so far: a version that was returned goes no further. */
export function approvalsOf({ moves }: Version): VersionMove[] {
  return moves.filter(({ move }) => move === 'approve');
}

/** The one that was published and neither superseded nor withdrawn. */
export function inForce(versions: Version[]): Version | null {
  return versions.find(({ state }) => state === 'published') ?? null;
}

/** Neither in force yet nor over. */
export function isOnItsWay({ state }: Version): boolean {
  return state === 'frozen' || state === 'submitted' || state === 'approved';
}

/** Will never be in force again. */
export function isOver({ state }: Pick<Version, 'state'>): boolean {
  return state === 'returned' || state === 'superseded' || state === 'withdrawn';
}
