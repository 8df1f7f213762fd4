import { type BrowserContext, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { signInAt } from './browser.js';
import { findField, findPressable, type Sought } from './browser-finders.js';
import { type Manner, openTab } from './browser-page.js';
import { Traffic } from './browser-traffic.js';

/** Where among several fields or buttons of the same name. */
export interface Place {
  within?: string;
  index?: number;
}

/** Somebody at a browser: presses what has the words, types into what has the label. */
export class Visitor {
  /** how often something was pressed, typed, chosen or ticked until now */
  interactions = 0;

  private constructor(
    readonly page: Page,
    private readonly address: string,
    /** what went wrong in the browser */
    readonly complaints: string[],
    private readonly traffic: Traffic,
  ) {}

  /** Signed in with the service's first account. */
  static async enter(context: BrowserContext, address: string, manner: Manner): Promise<Visitor> {
    await signInAt(context, address);
    return Visitor.arrive(context, address, manner);
  }

  /** As whoever the browser is signed in as; signed out, where nobody is. */
  static async arrive(context: BrowserContext, address: string, manner: Manner): Promise<Visitor> {
    const { page, complaints } = await openTab(context, manner);
    return new Visitor(page, address, complaints, new Traffic(page, manner.javascript));
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async open(path: string): Promise<void> {
    await this.traffic.after(() => this.page.goto(this.address + path));
  }

  /** Presses a link or button that leads on: to another page, or to something more on this one. */
  async press(text: string, place: Place = {}): Promise<void> {
    const target = await this.found(findPressable, text, place);
    await this.traffic.after(() => target.click());
  }

  /** Presses a link to a file. */
  async fetch(text: string): Promise<void> {
    await (await this.found(findPressable, text, {})).click();
  }

  /** Opens what is folded away on this page. */
  async unfold(text: string, place: Place = {}): Promise<void> {
    await (await this.found(findPressable, text, place)).click();
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

  /** Types into a field that is saved when it is left, leaves it backwards, and waits for the answer. */
  async save(label: string, text: string, place: Place = {}): Promise<void> {
    await this.type(label, text, place);
    await this.page.keyboard.down('Shift');
    await this.traffic.after(() => this.page.keyboard.press('Tab'));
    await this.page.keyboard.up('Shift');
  }

  /** Strikes a key in a field that is saved with it, and waits for the answer. */
  async strike(label: string, key: KeyInput): Promise<void> {
    await (await this.found(findField, label, {})).focus();
    await this.traffic.after(() => this.page.keyboard.press(key));
  }

  /** What stands in a field. */
  async valueOf(label: string, place: Place = {}): Promise<string> {
    const handle = await this.page.evaluateHandle(findField, { text: label, within: '', index: 0, ...place });
    return this.page.evaluate((field) => (field as HTMLInputElement | null)?.value ?? '', handle);
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
    this.interactions += 1;
    const handle = await this.page.evaluateHandle(find, { text, within, index });
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`nothing reads “${text}” ${within} on ${this.path}: ${(await this.read()).join()}`);
    // In the middle nothing lies over it: the bar with the save button sticks to the lower edge.
    await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    return element;
  }
}
