import { type Browser, type CDPSession, connect, type Page } from 'puppeteer-core';
import { type FoundBrowser } from '../finders/finder.js';
import { BrowserProcess } from './browser-process.js';
import { PipeTransport } from './pipe-transport.js';

const TIDY_AFTER = 10;

/** A page without scripts and network. */
export interface WarmPage {
  page: Page;
  /** rejected when the page's process has died, which its commands may never learn */
  crashed: Promise<never>;
  /** is told of each document that was printed */
  tidy(): void;
}

/** A browser that runs and answers. */
export interface OpenBrowser {
  version: string;
  process: BrowserProcess;
  newPage(): Promise<WarmPage>;
}

/** Starts the browser; throws, with nothing left behind, when it does not answer in time. The signal ends it at any time. */
export async function openBrowser(
  found: FoundBrowser,
  sandbox: boolean,
  answerWithinMs: number,
  stop: AbortSignal,
): Promise<OpenBrowser> {
  const child = await BrowserProcess.start(found, sandbox);
  const kill = (): void => void child.kill();
  const timer = setTimeout(kill, answerWithinMs);
  stop.addEventListener('abort', kill);
  void child.ended.then(() => stop.removeEventListener('abort', kill));
  try {
    stop.throwIfAborted();
    return await Promise.race([answering(child, answerWithinMs), death(child)]);
  } catch (error) {
    await child.kill();
    throw new Error([String(error), child.lastWords].join(' '), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function answering(child: BrowserProcess, protocolTimeout: number): Promise<OpenBrowser> {
  const transport = new PipeTransport(child.pipes.toBrowser, child.pipes.fromBrowser);
  const browser = await connect({ transport, defaultViewport: null, protocolTimeout });
  return { version: await browser.version(), process: child, newPage: () => warmPage(browser) };
}

async function warmPage(browser: Browser): Promise<WarmPage> {
  const page = await browser.newPage();
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  crashed.catch(() => undefined);
  await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true)]);
  return { page, crashed, tidy: tidying(await page.createCDPSession()) };
}

/** Left to itself, Chromium keeps what is left of some hundred documents. Nobody waits for the tidying. */
function tidying(session: CDPSession): () => void {
  let printed = 0;
  return () => {
    printed += 1;
    if (printed % TIDY_AFTER === 0) session.send('HeapProfiler.collectGarbage').catch(() => undefined);
  };
}

async function death(child: BrowserProcess): Promise<never> {
  await child.ended;
  throw new Error('The browser ended at its start.');
}
