import { type BrowserContext, type Page } from 'puppeteer-core';

export interface Manner {
  javascript: boolean;
  language: string;
  /** leaves a page although it asks not to, and does not complain of that */
  mayLeave?: boolean;
}

/** A fresh tab, and all that goes wrong in it: errors of scripts, refusals of the content policy, questions on leaving. */
export async function openTab(
  context: BrowserContext,
  { javascript, language, mayLeave = false }: Manner,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.setViewport({ width: 1280, height: 900 });
  await page.setJavaScriptEnabled(javascript);
  // Of several tabs each is as if in front: whoever leaves a field there, leaves it.
  await page.emulateFocusedPage(true);
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser itself writes a line for every answer of 400 and above; our forms answer so on purpose.
    const isOwn = !message.text().startsWith('Failed to load resource: the server');
    if (['error', 'warn'].includes(message.type()) && isOwn) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    if (!mayLeave || dialog.type() !== 'beforeunload')
      complaints.push(`a question was asked on ${page.url()}: ${dialog.type()} ${dialog.message()}`);
    void dialog.accept();
  });
  return { page, complaints };
}
