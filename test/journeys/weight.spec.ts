import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { openTab } from '../support/browser-page.js';
import { type Answer, Client } from '../support/client.js';
import { crawl } from '../support/crawl.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const most = 60_000;

describe('what a page weighs', () => {
  let service: Service;
  let browser: TestBrowser;
  let pages: Answer[];

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    const client = new Client(service.address);
    pages = [await client.get('/plans'), ...(await crawl(client, await client.importPlan(JSON.stringify(aPlan()))))];
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  /** One page for each set of style sheets and scripts that pages ask for. */
  function furnishings(): Answer[] {
    const asked = ({ $ }: Answer) =>
      $('link[rel=stylesheet], link[rel=modulepreload], script[src]')
        .toArray()
        .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
    return [...new Map(pages.map((page) => [asked(page).sort().join(' '), page])).values()];
  }

  /** Style sheets and scripts that the browser takes for the page, those too that scripts ask for. */
  async function taken({ path }: Answer): Promise<string[]> {
    const { page } = await openTab(await browser.enter(service.address), { javascript: true, language: 'en' });
    const addresses = new Set<string>();
    page.on('request', (request) => {
      if (['stylesheet', 'script'].includes(request.resourceType())) addresses.add(request.url());
    });
    await page.goto(service.address + path, { waitUntil: 'networkidle0' });
    await page.browserContext().close();
    return [...addresses];
  }

  /** As gzip makes it, whether or not the service sends it like that. */
  async function weight(address: string): Promise<number> {
    const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    return gzipSync(Buffer.from(await response.arrayBuffer())).length;
  }

  it('is at most 60 kB of style sheets and scripts, compressed', async () => {
    const weighed: [string, number, number][] = [];
    for (const page of furnishings()) {
      const addresses = await taken(page);
      const weights = await Promise.all(addresses.map(weight));
      weighed.push([page.path, addresses.length, weights.reduce((sum, each) => sum + each, 0)]);
    }
    for (const [path, files, bytes] of weighed) {
      process.stderr.write(`${path}: ${files} style sheets and scripts, ${bytes} bytes as gzip\n`);
      expect(files).toBeGreaterThan(1);
      expect(bytes).toBeLessThanOrEqual(most);
    }
    expect(weighed.length).toBeGreaterThan(0);
  });

  it('grows by nothing from elsewhere', () => {
    const foreign = pages.flatMap(({ $ }) =>
      $('[src], link[href]')
        .toArray()
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .filter((address) => !address.startsWith('/assets/')),
    );
    expect(foreign).toEqual([]);
  });
});
