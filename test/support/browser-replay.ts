import { type BrowserContext, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { type Answer } from './client.js';
import { openTab } from './browser-page.js';

/** How somebody looks at a page. */
export interface Screen {
  width: 320 | 1280;
  scheme: 'light' | 'dark';
}

/** A tab that shows answers which the service has given, refusals too, at the address that they came from. */
export class Replay {
  private showing: { status: number; headers: Protocol.Fetch.HeaderEntry[]; html: string } | null = null;

  private constructor(
    readonly page: Page,
    readonly complaints: string[],
    private readonly address: string,
    private readonly session: CDPSession,
    private readonly scripts: boolean,
  ) {}

  static async open(context: BrowserContext, address: string, manner: { javascript: boolean }): Promise<Replay> {
    const { page, complaints } = await openTab(context, { language: 'de', javascript: true, mayLeave: true });
    const session = await page.createCDPSession();
    const replay = new Replay(page, complaints, address, session, manner.javascript);
    session.on('Fetch.requestPaused', (paused) => void replay.answer(paused));
    const kinds = manner.javascript ? ['Document' as const] : ['Document' as const, 'Script' as const];
    await session.send('Fetch.enable', { patterns: kinds.map((resourceType) => ({ resourceType })) });
    return replay;
  }

  /** Without scripts it shows what is there when they are off; then only axe may run. */
  async show(answer: Answer): Promise<void> {
    const html = this.scripts ? answer.body : await this.scriptless(answer);
    await this.load(answer, html);
  }

  async look({ width, scheme }: Screen): Promise<void> {
    await this.page.setViewport({ width, height: width === 320 ? 640 : 900 });
    await this.page.emulateMediaFeatures([
      // Else colours are read while they are still changing.
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
  }

  private async scriptless(answer: Answer): Promise<string> {
    await this.page.setJavaScriptEnabled(false);
    await this.load(answer, answer.body);
    const html = await this.page.content();
    await this.page.setJavaScriptEnabled(true);
    return html;
  }

  private async load({ status, headers, path }: Answer, html: string): Promise<void> {
    this.showing = { status, headers: [...headers].map(([name, value]) => ({ name, value })), html };
    await this.page.goto(this.address + path, { waitUntil: 'load' });
  }

  private async answer({ requestId, resourceType }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { status, headers, html } = this.showing ?? { status: 500, headers: [], html: '' };
    const isPage = resourceType === 'Document';
    const nothing = [{ name: 'content-type', value: 'text/javascript' }];
    await this.session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: isPage ? status : 200,
      responseHeaders: isPage ? headers.filter(({ name }) => name !== 'content-length') : nothing,
      body: Buffer.from(isPage ? html : '').toString('base64'),
    });
  }
}

/** Shares the work out between the tabs; each takes the next as soon as it is done. */
export async function inTabs<T>(tabs: Replay[], things: readonly T[], work: (tab: Replay, thing: T) => Promise<void>) {
  const waiting = [...things];
  const takeTurns = async (tab: Replay) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(tab, next);
  };
  await Promise.all(tabs.map(takeTurns));
}
