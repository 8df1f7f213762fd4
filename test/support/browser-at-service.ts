import { afterAll, beforeAll } from '@jest/globals';
import { engines } from '../database/engines.js';
import { startBrowser, type TestBrowser } from './browser.js';
import { type Service, startService } from './service.js';

interface BrowserAtService {
  readonly service: Service;
  readonly browser: TestBrowser;
}

/** A service and a browser for the tests of a block: they start before them, and end after them. */
export function browserAtService(): BrowserAtService {
  let started: BrowserAtService | null = null;
  const running = () => {
    if (!started) throw new Error('nothing is started before the tests begin');
    return started;
  };
  beforeAll(async () => {
    const [engine] = engines;
    if (!engine) throw new Error('no database engine');
    const [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    started = { service, browser };
  });
  afterAll(async () => {
    await started?.browser.stop();
    await started?.service.stop();
  });
  return {
    get service() {
      return running().service;
    },
    get browser() {
      return running().browser;
    },
  };
}
