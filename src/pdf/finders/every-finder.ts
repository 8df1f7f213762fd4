import { bundledBrowser } from './bundled-browser.js';
import { type BrowserFinder, type Environment } from './finder.js';
import { namedBrowser } from './named-browser.js';
import { puppeteerBrowser } from './puppeteer-browser.js';
import { systemBrowser } from './system-browser.js';

/** The bundled one is an old Chromium, so what the system keeps up to date goes first. */
export function everyFinder(environment: Environment): BrowserFinder[] {
  return [
    namedBrowser(environment),
    systemBrowser(environment),
    bundledBrowser(environment),
    puppeteerBrowser(environment),
  ];
}
