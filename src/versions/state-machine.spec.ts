import { describe, expect, it } from '@jest/globals';
import { stateMachine, unreachable } from './state-machine.js';

describe('the table of moves', () => {
  it('has no state and no move that nothing leads to', () => {
    expect(unreachable()).toEqual([]);
  });

  it('would be refused with one', () => {
    const publish = { ...stateMachine.publish, from: ['withdrawn' as const] };
    const nobody = { ...stateMachine.approve, from: [] };
    expect(unreachable({ ...stateMachine, submit: { ...stateMachine.submit, to: ['approved'] } })).toEqual(
      ['submitted', 'returned', 'approve'].filter((each) => each !== 'returned'),
    );
    expect(unreachable({ ...stateMachine, approve: nobody })).toEqual(
      expect.arrayContaining(['approved', 'published', 'superseded', 'approve', 'publish', 'supersede']),
    );
    expect(unreachable({ ...stateMachine, publish })).toEqual([]);
  });

  it('has ends that no move leads on from', () => {
    const starts = Object.values(stateMachine).flatMap(({ from }) => from);
    expect((['returned', 'superseded', 'withdrawn'] as const).filter((end) => starts.includes(end))).toEqual([]);
  });
});
