import { type Page } from 'puppeteer-core';
import { type OpenBrowser, type WarmPage } from './open-browser.js';

/** A page to print one document with. */
export interface Lease {
  page: Page;
  /** product and version of the browser */
  renderer: string;
  /** rejected when the page can no longer print */
  lost: Promise<never>;
  /** gives the page back; one that failed takes its browser out of service */
  release(outcome: 'printed' | 'failed'): void;
  /** ends the browser at once, with whatever else it prints */
  kill(): void;
}

/** What a browser may do before another takes its place. */
export interface RestartBounds {
  /** documents */
  restartAfter: number;
  /** memory in MB that it holds after a document */
  restartAboveMb: number;
}

/** A browser in service: it lends out warm pages, and ends when it is out of service and idle. */
export class RunningBrowser {
  private readonly idle: WarmPage[] = [];
  private lent = 0;
  private printed = 0;
  private retired = false;

  constructor(
    private readonly browser: OpenBrowser,
    private readonly bounds: RestartBounds,
    private readonly onRetired: (ending: Promise<void>) => void,
  ) {
    void browser.process.ended.then(() => this.kill());
  }

  get inService(): boolean {
    return !this.retired;
  }

  async lend(): Promise<Lease> {
    this.lent += 1;
    try {
      return this.lease(this.idle.pop() ?? (await this.browser.newPage()));
    } catch (error) {
      this.takeBack(null);
      throw error;
    }
  }

  kill(): void {
    this.retired = true;
    this.onRetired(this.browser.process.kill());
  }

  private lease(warm: WarmPage): Lease {
    const ended = this.browser.process.ended.then(() => Promise.reject(new Error('The browser ended.')));
    const lost = Promise.race([warm.crashed, ended]);
    let isLost = false;
    lost.catch(() => (isLost = true));
    return {
      page: warm.page,
      renderer: this.browser.version,
      lost,
      // It may have died after its print, while its file was being finished.
      release: (outcome) => this.takeBack(outcome === 'printed' && !isLost ? warm : null),
      kill: () => this.kill(),
    };
  }

  private takeBack(page: WarmPage | null): void {
    this.lent -= 1;
    this.printed += 1;
    page?.tidy();
    if (page) this.idle.push(page);
    if (!page || this.isWorn()) this.retired = true;
    if (this.retired && this.lent === 0) this.kill();
  }

  private isWorn(): boolean {
    const { restartAfter, restartAboveMb } = this.bounds;
    return this.printed >= restartAfter || this.browser.process.megabytes > restartAboveMb;
  }
}
