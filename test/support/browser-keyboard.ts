import { type BrowserContext, type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { openTab } from './browser-page.js';
import { Traffic } from './browser-traffic.js';

/** More stops than any page has. */
const mostStops = 150;

/** Somebody who uses nothing but the keys, and sees where the focus is or complains. */
export class KeyboardVisitor {
  /** how the stop looked when the focus came to it */
  private seen = '';

  private constructor(
    readonly page: Page,
    private readonly address: string,
    readonly complaints: string[],
    private readonly traffic: Traffic,
    private readonly session: CDPSession,
  ) {}

  static async enter(context: BrowserContext, address: string, language: string): Promise<KeyboardVisitor> {
    const { page, complaints } = await openTab(context, { javascript: true, language });
    const session = await page.createCDPSession();
    return new KeyboardVisitor(page, address, complaints, new Traffic(page, true), session);
  }

  async open(path: string): Promise<void> {
    await this.traffic.after(() => this.page.goto(this.address + path));
  }

  /** Goes on with Tab until the focus is on what a screen reader calls by this name. */
  async tabTo(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      await this.tab();
      const stop = (await this.focused()).name;
      if (typeof name === 'string' ? stop === name : name.test(stop)) return;
      passed.push(stop);
    }
    throw new Error(`no stop is called ${String(name)} on ${this.page.url()}: ${passed.join(' | ')}`);
  }

  /** Keys that change something on the page without leaving it: the focus has to stay on something. */
  async strike(...keys: KeyInput[]): Promise<void> {
    this.seen = '';
    for (const key of keys) await this.page.keyboard.press(key);
    await this.stop();
  }

  /** Keys after which something is sent. */
  async send(key: KeyInput = 'Enter'): Promise<void> {
    this.seen = '';
    await this.traffic.after(() => this.page.keyboard.press(key));
  }

  /** As `send`, on the same page: the focus has to stay on something. */
  async sendInPlace(key: KeyInput = 'Enter'): Promise<void> {
    await this.send(key);
    await this.stop();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes down in a list of choices until the one with these words is chosen. */
  async choose(option: string): Promise<void> {
    const chosen = () =>
      this.page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '');
    let last = '';
    for (let now = await chosen(); now !== option; now = await chosen()) {
      if (now === last) throw new Error(`${option} is not among the choices; the last is ${now}`);
      last = now;
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** What has the focus, as a screen reader says it. */
  async focused(): Promise<{ name: string; role: string; value: string }> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    const said = (value: unknown) => (typeof value === 'string' ? value : '');
    const [node] = nodes;
    return { name: said(node?.name?.value), role: said(node?.role?.value), value: said(node?.value?.value) };
  }

  async read(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (all) =>
      all.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }

  async leave(): Promise<void> {
    await this.page.browserContext().close();
  }

  /** One step on; complains when the stop before looked the same with the focus as without. */
  private async tab(): Promise<void> {
    const before = await this.page.evaluateHandle(() => document.activeElement);
    await this.page.keyboard.press('Tab');
    // Within a date the focus goes from day to month and stays on the field.
    const isLeft = await this.page.evaluate((element) => element !== document.activeElement, before);
    if (isLeft && this.seen !== '' && (await this.page.evaluate(lookOf, before)) === this.seen) {
      const html = await this.page.evaluate((element) => element?.outerHTML.slice(0, 200) ?? '', before);
      this.complaints.push(`${this.page.url()}: nobody sees the focus on ${html}`);
    }
    const now = await this.page.evaluateHandle(() => document.activeElement);
    if (isLeft) this.seen = await this.page.evaluate(lookOf, now);
    await Promise.all([before.dispose(), now.dispose()]);
  }

  /** The focus is on something. */
  private async stop(): Promise<void> {
    const { role, name } = await this.focused();
    const isLost = await this.page.evaluate(() => document.activeElement === document.body);
    if (isLost) this.complaints.push(`${this.page.url()}: the focus is lost (${role} ${name})`);
  }
}

/** Run inside the page: what focus changes in the look of an element. */
function lookOf(element: Element | null): string {
  if (element === null || element === document.body) return '';
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const outline =
    outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
  return `${outline} / ${boxShadow}`;
}
