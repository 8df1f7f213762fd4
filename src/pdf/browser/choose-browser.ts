import { type BrowserFinder, type FoundBrowser } from '../finders/finder.js';
import { type Log } from '../pdf-options.js';
import { holdsTheProbe, PROBE_HTML } from './font-probe.js';
import { openBrowser, type OpenBrowser } from './open-browser.js';

/** A browser that has proved that it prints, and how it has to be started. */
export interface ChosenBrowser {
  found: FoundBrowser;
  sandbox: boolean;
}
export type Choice =
  { ok: true; chosen: ChosenBrowser; browser: OpenBrowser } | { ok: false; reason: 'no_browser' | 'no_fonts' };

export interface Chooser {
  finders: readonly BrowserFinder[];
  answerWithinMs: number;
  log: Log;
  stop: AbortSignal;
}

/** Tries what the finders yield, in their order, until one prints a letter. */
export async function chooseBrowser(chooser: Chooser): Promise<Choice> {
  let reason: 'no_browser' | 'no_fonts' = 'no_browser';
  for (const finder of chooser.finders) {
    if (chooser.stop.aborted) break;
    for (const found of await findings(finder, chooser.log)) {
      const tried = await tryOut(found, chooser);
      if (tried === 'blank') reason = 'no_fonts';
      if (tried === 'blank' || tried === 'broken') continue;
      chooser.log(`Printing with ${tried.browser.version} (${finder.name}: ${found.path}), ${boxed(tried.chosen)}.`);
      return { ok: true, ...tried };
    }
  }
  return { ok: false, reason };
}

function boxed({ sandbox }: ChosenBrowser): string {
  return sandbox ? 'in its sandbox' : 'without its sandbox';
}

async function findings(finder: BrowserFinder, log: Log): Promise<FoundBrowser[]> {
  try {
    return await finder.find();
  } catch (error) {
    log(`${finder.name} cannot be used: ${String(error)}`);
    return [];
  }
}

async function tryOut(
  found: FoundBrowser,
  chooser: Chooser,
): Promise<{ chosen: ChosenBrowser; browser: OpenBrowser } | 'blank' | 'broken'> {
  for (const sandbox of sandboxesToTry()) {
    try {
      const browser = await openBrowser(found, sandbox, chooser.answerWithinMs, chooser.stop);
      if (await printsLetters(browser)) return { chosen: { found, sandbox }, browser };
      chooser.log(`${found.path} finds no font and prints blank pages.`);
      return 'blank';
    } catch (error) {
      chooser.log(`${found.path} does not start ${sandbox ? 'in' : 'without'} its sandbox. ${String(error)}`);
    }
  }
  return 'broken';
}

/** Chromium refuses its sandbox to root, and some containers forbid it to everyone. */
function sandboxesToTry(): boolean[] {
  return process.getuid?.() === 0 ? [false] : [true, false];
}

async function printsLetters(browser: OpenBrowser): Promise<boolean> {
  let holds = false;
  try {
    const { page } = await browser.newPage();
    await page.setContent(PROBE_HTML);
    holds = holdsTheProbe(await page.pdf());
    await page.close();
  } finally {
    if (!holds) await browser.process.kill();
  }
  return holds;
}
