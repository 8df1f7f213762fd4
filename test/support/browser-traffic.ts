import { type HTTPRequest, type Page } from 'puppeteer-core';

const longest = 20_000;

/** What a page has asked for and still waits for: so that nobody has to guess how long something takes. */
export class Traffic {
  private started = 0;
  private isLoading = false;
  private readonly underWay = new Set<HTTPRequest>();
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly page: Page,
    private readonly scripts: boolean,
  ) {
    const isPage = (request: HTTPRequest) =>
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith('http');
    page.on('request', (request) => {
      this.started += 1;
      this.underWay.add(request);
      if (isPage(request)) this.isLoading = true;
      this.tell();
    });
    // What the page before still waited for is not always said to have ended.
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      for (const request of this.underWay) if (!request.isNavigationRequest()) this.end(request);
    });
    page.on('requestfinished', (request) => this.end(request));
    page.on('requestfailed', (request) => {
      // A download: the page stays.
      if (isPage(request)) this.isLoading = false;
      this.end(request);
    });
    page.on('load', () => {
      this.isLoading = false;
      this.tell();
    });
  }

  /** Does what makes the page ask for something, and waits until all that follows from it is there and drawn. */
  async after(act: () => Promise<unknown>): Promise<void> {
    const before = this.started;
    await act();
    await this.until('nothing was asked for', () => this.started > before);
    await this.rest();
  }

  /** Waits until nothing is under way, and nothing new was set going by what came last. */
  async rest(): Promise<void> {
    let seen = -1;
    while (seen !== this.started || this.isBusy) {
      await this.until('the page does not come to rest', () => !this.isBusy);
      seen = this.started;
      await this.drawn();
    }
  }

  private get isBusy(): boolean {
    return this.isLoading || this.underWay.size > 0;
  }

  /** Whatever waited for an answer has had its turn. A page that is just being left has nothing to draw. */
  private async drawn(): Promise<void> {
    if (!this.scripts) return;
    const turn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done())));
    await this.page.evaluate(turn).catch((error: unknown) => {
      if (!/context|navigat/i.test(String(error))) throw error;
    });
  }

  private until(complaint: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.watchers.delete(look);
      };
      const look = () => {
        if (!isSo()) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        const open = [...this.underWay].map((request) => request.url()).join(' ');
        reject(new Error(`${complaint} on ${this.page.url()} ${open}`));
      }, longest);
      this.watchers.add(look);
    });
  }

  private end(request: HTTPRequest): void {
    this.underWay.delete(request);
    this.tell();
  }

  private tell(): void {
    for (const look of [...this.watchers]) look();
  }
}
