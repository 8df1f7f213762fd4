import { afterEach, describe, expect, it } from '@jest/globals';
import { WorkThread } from './work-thread.js';

const program = new URL('../../../test/pdf/patient.worker.mjs', import.meta.url);
const thread = new WorkThread<string, number>(program);
afterEach(() => thread.end());

describe('who asks a thread', () => {
  it('is refused when the thread is ended, also where somebody asks the next one at once', async () => {
    const lost = thread.ask('wait');
    const ending = thread.end();
    const next = thread.ask('count');
    await expect(lost).rejects.toThrow('ended');
    expect(await next).toBe(0);
    await ending;
    expect(await thread.ask('count')).toBe(0);
  });

  it('has it alone, and is told why the work failed', async () => {
    const failed = thread.ask('fail');
    const crowd = [1, 2, 3].map(() => thread.ask('count'));
    await expect(failed).rejects.toThrow('It failed.');
    expect(await Promise.all(crowd)).toEqual([0, 0, 0]);
  });
});
