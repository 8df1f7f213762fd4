import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { accountStatesOf, readerStatesOf } from '../support/account-states.js';
import { axeFaults, colourRules, htmlFaults, widthFaults } from '../support/browser-audit.js';
import { inTabs, Replay, type Screen } from '../support/browser-replay.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { type Answer, Client } from '../support/client.js';
import { crawl, kindOf, shapeOf } from '../support/crawl.js';
import { statesOf } from '../support/page-states.js';
import { reviewStatesOf } from '../support/review-states.js';
import { type Service, startService } from '../support/service.js';
import { versionStatesOf, versionWaysOf } from '../support/version-states.js';

const [engine] = engines;
/** Hundreds of pages: minutes, and more where other specs run beside. */
jest.setTimeout(900_000);
const examples = { de: 'molkerei', en: 'credit-union' } as const;
type Language = keyof typeof examples;
/** Wider than a phone, and German. */
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsverein';
const longChannel = 'Unternehmensnachrichtenveröffentlichungsseite';

/** Its names do not fit a line of a phone, and something was found about each channel. */
function longNamed(locale: Language): string {
  const { channels } = aPlan();
  const named = channels.map((channel) => ({ ...channel, name: `${longChannel} ${channel.name}` }));
  const owned = named.map((channel) => ({ ...channel, custody: { accountOwner: 'social' } }));
  return JSON.stringify(aPlan({ locale, title: `Plan ${longWord}`, channels: owned }));
}

/**
 * Of the sixteen ways to look at a page eight, in which every three of the four choices meet in each combination.
 * The dark scheme changes nothing but colours.
 */
const ways: { language: Language; javascript: boolean; screens: Screen[] }[] = [
  { language: 'de', javascript: true, screens: [screen(1280, 'light'), screen(320, 'dark')] },
  { language: 'de', javascript: false, screens: [screen(320, 'light'), screen(1280, 'dark')] },
  { language: 'en', javascript: true, screens: [screen(320, 'light'), screen(1280, 'dark')] },
  { language: 'en', javascript: false, screens: [screen(1280, 'light'), screen(320, 'dark')] },
];

function screen(width: Screen['width'], scheme: Screen['scheme']): Screen {
  return { width, scheme };
}

describe('every page', () => {
  let service: Service;
  let browser: TestBrowser;
  let pages: Record<Language, Answer[]>;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    const [de, en] = await Promise.all([collected('de'), collected('en')]);
    pages = { de, en };
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  /** What full plans and an empty one have, and what the service says when something goes wrong. */
  async function collected(language: Language): Promise<Answer[]> {
    const client = new Client(service.address, language);
    const file = new URL(`../fixtures/${examples[language]}.json`, import.meta.url);
    const full = await client.importPlan(readFileSync(file, 'utf8'));
    const small = await client.importPlan(longNamed(language));
    const created = await client.fillIn('/plans', { name: 'Leer', country: 'AT', locale: language });
    const empty = created.target.replace(/\/company$/, '');
    const preview = await client.get(`${small}/documents/channels.pdf/preview`);
    return [
      ...(await crawl(client, full)),
      ...(await crawl(client, empty)),
      preview,
      ...(await statesOf(client, small)),
      ...(await versionStatesOf(client)),
      ...(await versionWaysOf(service.app, client)),
      ...(await reviewStatesOf(service.app, client, full)),
      ...(await accountStatesOf(service.app, service.address, language)),
      ...(await readerStatesOf(service.app, service.address, language, full)),
    ];
  }

  /** One of all that are made of the same parts: the shortest, for axe takes its time. */
  function shapes(language: Language): Answer[] {
    const shortestLast = [...pages[language]].sort((a, b) => b.body.length - a.body.length);
    return [...new Map(shortestLast.map((page) => [shapeOf(page.body), page])).values()];
  }

  const tabs = async (javascript: boolean) => {
    const context = await browser.enter(service.address);
    return Promise.all([1, 2].map(() => Replay.open(context, service.address, { javascript })));
  };

  it.each(['de', 'en'] as const)('is HTML as the standard wants it: %s', (language) => {
    expect(pages[language].length).toBeGreaterThan(150);
    const faults = pages[language].flatMap((page) => htmlFaults(page.body).map((fault) => `${kindOf(page)}: ${fault}`));
    expect([...new Set(faults)]).toEqual([]);
  });

  it.each(['de', 'en'] as const)('fits a phone of 320 pixels: %s', async (language) => {
    const opened = await tabs(true);
    const faults: string[] = [];
    await Promise.all(opened.map((tab) => tab.look(screen(320, 'light'))));
    // Those that axe looks at are measured there.
    const looked = new Set(shapes(language));
    const others = pages[language].filter((page) => !looked.has(page));
    await inTabs(opened, others, async (tab, page) => {
      await tab.show(page);
      faults.push(...(await widthFaults(tab.page)).map((fault) => `${page.path}: ${fault}`));
    });
    expect([...faults, ...opened.flatMap(({ complaints }) => complaints)]).toEqual([]);
  });

  it.each(ways)('can be used by everybody: $language, scripts on: $javascript', async (way) => {
    const opened = await tabs(way.javascript);
    const faults: string[] = [];
    await inTabs(opened, shapes(way.language), async (tab, page) => {
      await tab.show(page);
      for (const each of way.screens) {
        await tab.look(each);
        const found = [
          ...(await axeFaults(tab.page, each.scheme === 'dark' ? colourRules : [])),
          ...(await widthFaults(tab.page)),
        ];
        faults.push(...found.map((fault) => `${kindOf(page)} ${each.width} ${each.scheme}: ${fault}`));
      }
    });
    expect([...faults, ...opened.flatMap(({ complaints }) => complaints)]).toEqual([]);
  });

  it('is among those looked at: errors, refusals and conflicts too', () => {
    for (const each of Object.values(pages))
      expect([...new Set(each.map(({ status }) => status))].sort()).toEqual([200, 403, 404, 409, 415, 422]);
    expect(service.complaints).toEqual([]);
  });
});
