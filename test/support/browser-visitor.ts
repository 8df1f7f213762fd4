import { type BrowserContext, type ElementHandle, type HTTPResponse, type Page } from 'puppeteer-core';
import { findField, findPressable, type Sought } from './browser-finders.js';

/** Where among several fields or buttons of the same name. */
export interface Place {
  within?: string;
  index?: number;
}

/** Looks at a page that has opened; yields what is wrong with it. */
export type Look = (visit: Visit) => Promise<string[]>;

export interface Visit {
  page: Page;
  status: number;
  html: string;
}

/** Somebody at a browser: presses what has the words, types into what has the label, looks at each page that opens. */
export class Visitor {
  /** what the browser complained of (errors of scripts, refusals of the content policy), and what was found by looking */
  readonly complaints: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly address: string,
    private readonly look: Look,
  ) {}

  static async enter(
    context: BrowserContext,
    address: string,
    options: { javascript: boolean; language: string; look: Look },
  ): Promise<Visitor> {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.setJavaScriptEnabled(options.javascript);
    await page.setExtraHTTPHeaders({ 'accept-language': options.language });
    const visitor = new Visitor(page, address, options.look);
    page.on('pageerror', (error) => visitor.complaints.push(String(error)));
    page.on('console', (message) => {
      // The browser itself writes a line for every answer of 400 and above; our forms answer so on purpose.
      if (
        ['error', 'warn'].includes(message.type()) &&
        !message.text().startsWith('Failed to load resource: the server')
      )
        visitor.complaints.push(message.text());
    });
    return visitor;
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async open(path: string): Promise<void> {
    await this.seen(await this.page.goto(this.address + path));
  }

  /** Presses a link or button that leads to another page. */
  async press(text: string, place: Place = {}): Promise<void> {
    const target = await this.found(findPressable, text, place);
    const [response] = await Promise.all([this.page.waitForNavigation(), target.click()]);
    await this.seen(response);
  }

  /** Presses a link to a file. */
  async fetch(text: string): Promise<void> {
    await (await this.found(findPressable, text, {})).click();
  }

  /** A date is typed as the browser asks for it: month, day, year. */
  async type(label: string, text: string, place: Place = {}): Promise<void> {
    const field = await this.found(findField, label, place);
    await field.evaluate(
      (element) => element instanceof HTMLInputElement && element.type !== 'date' && element.select(),
    );
    await field.type(text);
  }

  async choose(label: string, option: string, place: Place = {}): Promise<void> {
    const field = await this.found(findField, label, place);
    const value = await field.evaluate((element, words) => {
      const options = element instanceof HTMLSelectElement ? [...element.options] : [];
      return options.find(({ textContent }) => textContent.trim() === words)?.value ?? null;
    }, option);
    if (value === null) throw new Error(`“${label}” does not offer “${option}” on ${this.path}`);
    await field.select(value);
  }

  async tick(label: string, place: Place = {}): Promise<void> {
    await (await this.found(findField, label, place)).click();
  }

  /** The text of the page's main part, or of what the selector finds in it. */
  async read(selector = ''): Promise<string[]> {
    return this.page.$$eval(`main ${selector}`, (all) =>
      all.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }

  async leave(): Promise<void> {
    await this.page.browserContext().close();
  }

  private async found(
    find: (sought: Sought) => Element | null,
    text: string,
    { within = '', index = 0 }: Place,
  ): Promise<ElementHandle<Element>> {
    const handle = await this.page.evaluateHandle(find, { text, within, index });
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`nothing reads “${text}” ${within} on ${this.path}: ${(await this.read()).join()}`);
    // In the middle nothing lies over it: the bar with the save button sticks to the lower edge.
    await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    return element;
  }

  private async seen(response: HTTPResponse | null): Promise<void> {
    if (response === null) throw new Error(`no page behind ${this.path}`);
    const visit = { page: this.page, status: response.status(), html: await response.text() };
    this.complaints.push(...(await this.look(visit)));
  }
}
