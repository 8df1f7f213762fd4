import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, launch } from 'puppeteer-core';
import { credentialsAt } from './first-account.js';
import { everyFinder } from '../../src/pdf/finders/every-finder.js';

/** A real browser that may reach the service, and the files it downloads. */
export interface TestBrowser {
  /** as somebody who has not been here before; at an address, signed in there with the service's first account */
  enter: (address?: string) => Promise<BrowserContext>;
  /** what `act` downloads */
  download: (act: () => Promise<void>) => Promise<{ name: string; content: Buffer }>;
  stop: () => Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const browser = await launchFirst();
  const downloadPath = await mkdtemp(join(tmpdir(), 'krisenfest-downloads-'));
  const session = await browser.target().createCDPSession();
  return {
    enter: async (address) => {
      const context = await browser.createBrowserContext();
      const allowed = { behavior: 'allow', browserContextId: context.id, downloadPath, eventsEnabled: true } as const;
      await session.send('Browser.setDownloadBehavior', allowed);
      if (address !== undefined) await signInAt(context, address);
      return context;
    },
    download: async (act) => {
      const done = completed(session);
      await act();
      await done;
      const [name = ''] = await readdir(downloadPath);
      const content = await readFile(join(downloadPath, name));
      await rm(join(downloadPath, name));
      return { name, content };
    },
    stop: async () => {
      await browser.close();
      await rm(downloadPath, { recursive: true });
    },
  };
}

export async function signInAt(context: BrowserContext, address: string): Promise<void> {
  const own = await credentialsAt(address);
  const domain = new URL(address).hostname;
  for (const [name, value] of own?.cookies ?? [])
    await context.setCookie({ name, value, domain, path: '/', httpOnly: true, sameSite: 'Lax' });
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
