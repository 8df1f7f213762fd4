import { type Action } from '../access/permissions/permissions.js';

/** Where a version stands. Whether one that was published has expired follows from its validity and the day. */
export const versionStates = [
  'frozen',
  'submitted',
  'returned',
  'approved',
  'published',
  'superseded',
  'withdrawn',
] as const;
export type VersionState = (typeof versionStates)[number];

export const moves = ['freeze', 'submit', 'approve', 'return', 'publish', 'supersede', 'withdraw'] as const;
export type Move = (typeof moves)[number];

interface Rule {
  /** null: there is no version yet */
  from: readonly (VersionState | null)[];
  /** 'submitted' stays for an approval that is not the last one needed */
  to: readonly VersionState[];
  /** what somebody has to be allowed to; null: it follows from another move */
  needs: Action | null;
}

/** The only moves there are. */
export const stateMachine: Record<Move, Rule> = {
  freeze: { from: [null], to: ['frozen'], needs: 'version.prepare' },
  submit: { from: ['frozen'], to: ['submitted'], needs: 'version.prepare' },
  approve: { from: ['submitted'], to: ['submitted', 'approved'], needs: 'version.approve' },
  return: { from: ['submitted', 'approved'], to: ['returned'], needs: 'version.approve' },
  publish: { from: ['approved'], to: ['published'], needs: 'version.publish' },
  supersede: { from: ['published'], to: ['superseded'], needs: null },
  withdraw: { from: ['frozen', 'submitted', 'approved', 'published'], to: ['withdrawn'], needs: 'version.publish' },
};

/** States and moves that no chain of moves ever comes to: a table with any of them is a mistake. */
export function unreachable(table: Record<Move, Rule> = stateMachine): string[] {
  const reached = new Set<VersionState | null>([null]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of Object.values(table))
      if (from.some((state) => reached.has(state))) for (const state of to) reached.add(state);
  }
  const states = versionStates.filter((state) => !reached.has(state));
  return [...states, ...moves.filter((move) => !table[move].from.some((state) => reached.has(state)))];
}

const lost = unreachable();
if (lost.length > 0) throw new Error(`no move leads to ${lost.join(', ')}`);
