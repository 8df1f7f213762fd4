import { executables } from './executables.js';
import { type BrowserFinder, type Environment } from './finder.js';

/** The browser that the operator named. */
export function namedBrowser(environment: Environment): BrowserFinder {
  const path = environment.PUPPETEER_EXECUTABLE_PATH;
  return { name: 'PUPPETEER_EXECUTABLE_PATH', find: async () => (path ? executables([path]) : []) };
}
