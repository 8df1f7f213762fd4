import { may, type Role } from '../../src/access/permissions/permissions.js';
import { type AskedMove } from '../../src/versions/rules.js';
import { stateMachine, type VersionState } from '../../src/versions/state-machine.js';

/** Somebody of the company, by name. */
export interface Somebody {
  name: string;
  role: Role;
}

export interface Wanted {
  who: Somebody;
  move: AskedMove;
  approvals: 1 | 2;
  reason: string;
  /** sent from a page that shows how it stands now */
  isFresh: boolean;
}

interface ModelVersion {
  state: VersionState;
  editor: string;
  needed: number;
  approvedBy: string[];
}

/** Versions as the rules have them, told anew: what must come of each move. */
export class Model {
  readonly versions: ModelVersion[] = [];

  freeze(who: Somebody, editor: string): boolean {
    if (!may('company', who.role, 'version.prepare')) return false;
    this.versions.push({ state: 'frozen', editor, needed: 1, approvedBy: [] });
    return true;
  }

  /** Whether the move is made; it is, then, with all that follows from it. */
  move(index: number, wanted: Wanted): boolean {
    const version = this.versions[index];
    if (!version || !this.mayBeMade(version, index, wanted)) return false;
    const { move, who, approvals } = wanted;
    if (move === 'submit') Object.assign(version, { state: 'submitted', needed: approvals });
    if (move === 'approve') this.approve(version, who);
    if (move === 'return') version.state = 'returned';
    if (move === 'withdraw') version.state = 'withdrawn';
    if (move === 'publish') {
      for (const each of this.versions) if (each.state === 'published') each.state = 'superseded';
      version.state = 'published';
    }
    return true;
  }

  private approve(version: ModelVersion, { name }: Somebody): void {
    version.approvedBy.push(name);
    if (version.approvedBy.length === version.needed) version.state = 'approved';
  }

  private mayBeMade(version: ModelVersion, index: number, { who, move, reason, isFresh }: Wanted): boolean {
    const { from, needs } = stateMachine[move];
    const { approvedBy, needed, editor } = version;
    if (needs === null || !may('company', who.role, needs) || !isFresh || !from.includes(version.state)) return false;
    if ((move === 'return' || move === 'withdraw') && reason === '') return false;
    if (move === 'approve') return !approvedBy.includes(who.name) && !(needed === 1 && who.name === editor);
    return move !== 'publish' || this.versions.slice(index + 1).every(({ state }) => state !== 'published');
  }
}
