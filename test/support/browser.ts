import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch } from 'puppeteer-core';
import { everyFinder } from '../../src/pdf/finders/every-finder.js';

/** A real browser that may reach the service, and the files it downloads. */
export interface TestBrowser {
  browser: Browser;
  /** what `act` downloads */
  download: (act: () => Promise<void>) => Promise<{ name: string; content: Buffer }>;
  stop: () => Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const browser = await launchFirst();
  const folder = await mkdtemp(join(tmpdir(), 'krisenfest-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return {
    browser,
    download: async (act) => {
      const done = completed(session);
      await act();
      await done;
      const [name = ''] = await readdir(folder);
      const content = await readFile(join(folder, name));
      await rm(join(folder, name));
      return { name, content };
    },
    stop: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** English, so that a date is typed as month, day, year. */
async function launchFirst(): Promise<Browser> {
  const args = ['--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  for (const finder of everyFinder(process.env))
    for (const { path, environment } of await finder.find())
      return launch({ executablePath: path, args, env: { ...process.env, ...environment, LANG: 'en_US.UTF-8' } });
  throw new Error('no browser is installed');
}

function completed(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = ({ state }: { state: string }) => {
      if (state === 'inProgress') return;
      session.off('Browser.downloadProgress', listen);
      if (state === 'completed') resolve();
      else reject(new Error('the download was canceled'));
    };
    session.on('Browser.downloadProgress', listen);
  });
}
