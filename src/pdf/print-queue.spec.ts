import { afterEach, describe, expect, it } from '@jest/globals';
import { Deadline } from './deadline.js';
import { type Leave, PrintQueue } from './print-queue.js';

const deadlines: Deadline[] = [];
afterEach(() => deadlines.splice(0).forEach((deadline) => deadline.clear()));

function within(milliseconds: number): Deadline {
  const deadline = new Deadline(milliseconds);
  deadlines.push(deadline);
  return deadline;
}
const soon = () => within(20);
const late = () => within(60_000);

function leave(turn: Leave | string): void {
  if (typeof turn === 'string') throw new Error(`Refused: ${turn}`);
  turn();
}

describe('the queue', () => {
  it('lets in as many as may be inside, has the next wait, and refuses who finds the line full', async () => {
    const queue = new PrintQueue(2, 1);
    const first = await queue.enter(soon());
    await queue.enter(soon());
    const third = queue.enter(late());
    expect(await queue.enter(soon())).toBe('full');
    leave(first);
    leave(await third);
    expect(typeof (await queue.enter(soon()))).toBe('function');
  });

  it('is left by who has waited until the deadline, and the place in line is free again', async () => {
    const queue = new PrintQueue(1, 1);
    const inside = await queue.enter(soon());
    expect(await queue.enter(soon())).toBe('late');
    const next = queue.enter(late());
    leave(inside);
    leave(await next);
  });

  it('refuses all who wait or come when it closes', async () => {
    const queue = new PrintQueue(1, 2);
    await queue.enter(soon());
    const waiting = [queue.enter(soon()), queue.enter(soon())];
    queue.close();
    expect(await Promise.all(waiting)).toEqual(['closed', 'closed']);
    expect(await queue.enter(soon())).toBe('closed');
  });
});
