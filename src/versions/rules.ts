import { may, type OrganisationKind, type Role } from '../access/permissions/permissions.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { type Move, stateMachine, type VersionState } from './state-machine.js';
import { approvalsOf, type Version } from './version.js';

/** A move that somebody asks for; the rest follows from others or begins a version. */
export type AskedMove = Exclude<Move, 'freeze' | 'supersede'>;

export interface Wish {
  move: AskedMove;
  /** `rowVersion` of the version as it was shown */
  seen: number;
  /** of a submission: how many have to approve */
  approvals?: 1 | 2;
  /** of a return, a withdrawal */
  reason?: string;
}

/** Who asks. */
export interface Mover {
  accountId: string;
  kind: OrganisationKind;
  role: Role;
}

/** What the answer depends on besides. */
export interface Facts {
  /** number of the version in force */
  inForce: number | null;
  /** in the company's zone */
  today: LocalDate;
}

/** Why a move is not made. `stale`: the version was moved since it was shown; `state`: none leads on from there. */
export type Refusal = 'role' | 'stale' | 'state' | 'reason' | 'last-editor' | 'twice' | 'older' | 'expired';

export type Checked = { ok: true; to: VersionState } | { ok: false; why: Refusal };

/** Whether the move may be made, and where it leads. */
export function checkMove(version: Version, wish: Wish, who: Mover, facts: Facts): Checked {
  const { from, needs } = stateMachine[wish.move];
  if (needs === null || !may(who.kind, who.role, needs)) return { ok: false, why: 'role' };
  if (wish.seen !== version.rowVersion) return { ok: false, why: 'stale' };
  if (!from.includes(version.state)) return { ok: false, why: 'state' };
  const why = refusal(version, wish, who, facts);
  return why === null ? { ok: true, to: target(version, wish.move) } : { ok: false, why };
}

/** Whether this person could make the move on the version as it is, were everything filled in. */
export function isOpen(version: Version, move: AskedMove, who: Mover, facts: Facts): boolean {
  return checkMove(version, { move, seen: version.rowVersion, reason: '-' }, who, facts).ok;
}

/** Whether it waits for this person's approval. */
export function mayApprove(version: Version, who: Mover): boolean {
  return isOpen(version, 'approve', who, { inForce: null, today: version.frozenOn });
}

/** Whether fewer of these people could approve it than it waits for; what is not sent yet is seen as if it were. */
export function lacksApprovers(version: Version, people: readonly Mover[]): boolean {
  if (version.state !== 'frozen' && version.state !== 'submitted') return false;
  const sent: Version = { ...version, state: 'submitted' };
  const able = people.filter((who) => mayApprove(sent, who)).length;
  return able < sent.approvals - approvalsOf(sent).length;
}

/** Moves that somebody has to give a reason for. */
export const reasoned: readonly AskedMove[] = ['return', 'withdraw'];

function refusal(version: Version, { move, reason = '' }: Wish, { accountId }: Mover, facts: Facts): Refusal | null {
  if (reasoned.includes(move) && reason.trim() === '') return 'reason';
  if (move === 'approve') return refusalOfApproval(version, accountId);
  if (move !== 'publish') return null;
  if (facts.inForce !== null && facts.inForce > version.number) return 'older';
  return version.validUntil < facts.today ? 'expired' : null;
}

/** Two approvals are of two people. Of those who approve, one at least is not who changed the plan last. */
function refusalOfApproval(version: Version, accountId: string): Refusal | null {
  if (approvalsOf(version).some((each) => each.accountId === accountId)) return 'twice';
  return version.approvals === 1 && version.editor === accountId ? 'last-editor' : null;
}

function target(version: Version, move: AskedMove): VersionState {
  const { to } = stateMachine[move];
  const isLast = move !== 'approve' || approvalsOf(version).length + 1 >= version.approvals;
  const state = isLast ? to.at(-1) : to[0];
  if (!state) throw new Error(`${move} leads nowhere`);
  return state;
}
