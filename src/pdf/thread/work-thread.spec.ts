import { afterEach, describe, expect, it } from '@jest/globals';
import { WorkThread } from './work-thread.js';

const program = new URL('../../../test/pdf/patient.worker.mjs', import.meta.url);
const thread = new WorkThread<string, string>(program);
afterEach(() => thread.end());

describe('who asks a thread', () => {
  it('is refused when the thread is ended, also where somebody asks the next one at once', async () => {
    const lost = thread.ask('wait');
    const ending = thread.end();
    const next = thread.ask('here');
    await expect(lost).rejects.toThrow('ended');
    expect(await next).toBe('here');
    await ending;
    expect(await thread.ask('still here')).toBe('still here');
  });
});
