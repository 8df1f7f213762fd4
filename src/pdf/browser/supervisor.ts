import { type Deadline } from '../deadline.js';
import { type PdfOptions } from '../pdf-options.js';
import { chooseBrowser, type ChosenBrowser } from './choose-browser.js';
import { openBrowser, type OpenBrowser } from './open-browser.js';
import { type Lease, RunningBrowser } from './running-browser.js';

export type Unavailable = 'no_browser' | 'no_fonts' | 'closed';

/** Keeps one browser in service: started when first needed, replaced when it has died, printed enough or grown. */
export class BrowserSupervisor {
  private readonly stop = new AbortController();
  private readonly endings = new Set<Promise<unknown>>();
  private readonly started = new Set<RunningBrowser>();
  private current: Promise<RunningBrowser | Unavailable> | null = null;
  private chosen: ChosenBrowser | null = null;
  private version: string | null = null;

  constructor(private readonly options: PdfOptions) {}

  /** The browser that printed last or would print now, or why there is none. */
  async describe(): Promise<{ browser: string } | Unavailable> {
    const running = await this.inService();
    return typeof running === 'string'
      ? running
      : { browser: `${this.version ?? ''} (${this.chosen?.found.path ?? ''})` };
  }

  /** Product and version of that browser, if one has been started. */
  get renderer(): string | null {
    return this.version;
  }

  /** A page of the browser in service; `null` when there was none by the deadline. */
  async lend(deadline: Deadline): Promise<Lease | Unavailable | null> {
    const running = await deadline.race(this.inService());
    if (running === null || typeof running === 'string') return running;
    const lease = await deadline.race(running.lend());
    if (lease === null) running.kill();
    return lease;
  }

  /** Ends every browser and waits until nothing of them is left. */
  async close(): Promise<void> {
    this.stop.abort();
    await this.current;
    for (const running of this.started) running.kill();
    await Promise.all(this.endings);
  }

  private async inService(): Promise<RunningBrowser | Unavailable> {
    if (this.stop.signal.aborted) return 'closed';
    this.current ??= this.start();
    const starting = this.current;
    const running = await starting;
    if (typeof running !== 'string' && running.inService) return running;
    if (this.current === starting) this.current = null;
    return typeof running === 'string' ? running : this.inService();
  }

  private async start(): Promise<RunningBrowser | Unavailable> {
    const opened = (await this.reopen()) ?? (await this.choose());
    if (typeof opened === 'string') return this.stop.signal.aborted ? 'closed' : opened;
    this.version = opened.version;
    const running = new RunningBrowser(opened, this.options, (ending) => this.retire(running, ending));
    this.started.add(running);
    return running;
  }

  /** The browser that has proved itself before, unless it is gone. */
  private async reopen(): Promise<OpenBrowser | null> {
    if (!this.chosen) return null;
    const { found, sandbox } = this.chosen;
    try {
      return await openBrowser(found, sandbox, this.options.deadlineMs, this.stop.signal);
    } catch (error) {
      this.options.log(`${found.path} did not start again. ${String(error)}`);
      this.chosen = null;
      return null;
    }
  }

  private async choose(): Promise<OpenBrowser | 'no_browser' | 'no_fonts'> {
    const { finders, deadlineMs, log } = this.options;
    const choice = await chooseBrowser({ finders, answerWithinMs: deadlineMs, log, stop: this.stop.signal });
    if (!choice.ok) return choice.reason;
    this.chosen = choice.chosen;
    return choice.browser;
  }

  private retire(running: RunningBrowser, ending: Promise<void>): void {
    this.started.delete(running);
    const watched = ending.finally(() => this.endings.delete(watched));
    this.endings.add(watched);
  }
}
