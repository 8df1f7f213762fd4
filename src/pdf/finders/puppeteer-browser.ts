import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { executables } from './executables.js';
import { type BrowserFinder, type Environment } from './finder.js';

const PRODUCTS = ['chrome-headless-shell', 'chrome'];
const NAMES = [
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'chrome',
  'chrome.exe',
  join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'),
];

/** What `npx puppeteer browsers install` has downloaded, newest first. */
export function puppeteerBrowser(environment: Environment): BrowserFinder {
  const cache = environment.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  return { name: "Puppeteer's cache", find: async () => executables(await downloads(cache)) };
}

async function downloads(cache: string): Promise<string[]> {
  const found = await Promise.all(PRODUCTS.map((product) => builds(join(cache, product))));
  return found.flat().flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** Folders such as `linux-143.0.7499.40/chrome-linux64`. */
async function builds(product: string): Promise<string[]> {
  const versions = (await folders(product)).sort(byVersion).reverse();
  const found = await Promise.all(versions.map((version) => folders(join(product, version))));
  return versions.flatMap((version, index) => (found[index] ?? []).map((build) => join(product, version, build)));
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

async function folders(path: string): Promise<string[]> {
  return readdir(path).catch(() => []);
}
