import { type Lease } from '../../src/pdf/browser/running-browser.js';
import { BrowserSupervisor } from '../../src/pdf/browser/supervisor.js';
import { Deadline } from '../../src/pdf/deadline.js';
import { type Draft } from '../../src/pdf/document/draft.js';
import { printDraft } from '../../src/pdf/document/print-draft.js';
import { withDefaults } from '../../src/pdf/pdf-options.js';

/** The HTML as Chromium leaves it. */
export async function drafted(html: string): Promise<Draft> {
  const options = withDefaults({ deadlineMs: 120_000 }, () => undefined);
  const supervisor = new BrowserSupervisor(options);
  const deadline = new Deadline(options.deadlineMs);
  try {
    const { page } = await lent(supervisor, deadline);
    return await printDraft(page, html, options.log);
  } finally {
    deadline.clear();
    await supervisor.close();
  }
}

export async function lent(supervisor: BrowserSupervisor, deadline: Deadline): Promise<Lease> {
  const lease = await supervisor.lend(deadline);
  if (lease === null || typeof lease === 'string') throw new Error('no browser');
  return lease;
}
