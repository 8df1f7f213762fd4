import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { namedBrowser } from './named-browser.js';
import { filledOnce, privateCache } from './private-cache.js';
import { puppeteerBrowser } from './puppeteer-browser.js';
import { systemBrowser } from './system-browser.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function executable(...parts: string[]): string {
  const path = join(folder, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('a browser is found', () => {
  it('where the operator says, if something can be run there', async () => {
    const path = executable('my-chromium');
    expect(await namedBrowser({ PUPPETEER_EXECUTABLE_PATH: path }).find()).toEqual([{ path }]);
    expect(await namedBrowser({ PUPPETEER_EXECUTABLE_PATH: `${path}-not` }).find()).toEqual([]);
    expect(await namedBrowser({}).find()).toEqual([]);
  });

  it('where Windows keeps programs, Chrome before Edge', async () => {
    const edge = executable('x86', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const chrome = executable('local', 'Google', 'Chrome', 'Application', 'chrome.exe');
    const environment = { 'ProgramFiles(x86)': join(folder, 'x86'), LOCALAPPDATA: join(folder, 'local') };
    expect(await systemBrowser(environment, 'win32').find()).toEqual([{ path: chrome }, { path: edge }]);
  });

  it("in Puppeteer's cache, the newest first and the headless shell before Chrome", async () => {
    const chrome = executable('chrome', 'linux-151.0.1.1', 'chrome-linux64', 'chrome');
    const old = executable('chrome-headless-shell', 'linux-99.0.1.1', 'build', 'chrome-headless-shell');
    const newest = executable('chrome-headless-shell', 'linux-150.0.1.1', 'build', 'chrome-headless-shell');
    const found = await puppeteerBrowser({ PUPPETEER_CACHE_DIR: folder }).find();
    expect(found.map(({ path }) => path)).toEqual([newest, old, chrome]);
    expect(await puppeteerBrowser({ PUPPETEER_CACHE_DIR: join(folder, 'nothing') }).find()).toEqual([]);
  });
});

describe('the folder for an unpacked browser', () => {
  it('is made for this user alone', async () => {
    const place = await privateCache({ XDG_CACHE_HOME: folder });
    expect(place).toBe(join(folder, 'krisenfest'));
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });

  it('is not one that others can write to, nor a link to somewhere else', async () => {
    const open = join(folder, 'open', 'krisenfest');
    mkdirSync(open, { recursive: true });
    chmodSync(open, 0o777);
    expect(await privateCache({ XDG_CACHE_HOME: dirname(open) })).not.toBe(open);
    const link = join(folder, 'link', 'krisenfest');
    mkdirSync(dirname(link));
    mkdirSync(join(folder, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(folder, 'elsewhere'), link);
    expect(await privateCache({ XDG_CACHE_HOME: dirname(link) })).not.toBe(link);
  });

  it('is filled completely or not at all, by several at once', async () => {
    const target = join(folder, 'chromium');
    const fill = (empty: string): Promise<void> => Promise.resolve(writeFileSync(join(empty, 'a'), 'a'));
    await Promise.all([filledOnce(target, fill), filledOnce(target, fill), filledOnce(target, fill)]);
    expect(readdirSync(folder)).toEqual(['chromium']);
    const full = new Error('disk full');
    await expect(filledOnce(join(folder, 'other'), () => Promise.reject(full))).rejects.toBe(full);
    expect(readdirSync(folder)).toEqual(['chromium']);
  });
});
