import { homedir } from 'node:os';
import { join } from 'node:path';
import { executables } from './executables.js';
import { type BrowserFinder, type Environment } from './finder.js';

// The binaries themselves before the wrappers in /usr/bin, which add arguments of their own.
const LINUX = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib64/chromium-browser/headless_shell',
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

const MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Chromium, Chrome or Edge where each system keeps them. */
export function systemBrowser(environment: Environment, platform: NodeJS.Platform = process.platform): BrowserFinder {
  return { name: 'installed browser', find: () => executables(usualPlaces(environment, platform)) };
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return windowsPlaces(environment);
  if (platform === 'darwin') return macPlaces();
  return LINUX;
}

function macPlaces(): string[] {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return MACOS.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

function windowsPlaces(environment: Environment): string[] {
  const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
  const known = folders.filter((folder) => folder !== undefined);
  return WINDOWS.flatMap((parts) => known.map((folder) => join(folder, ...parts)));
}
