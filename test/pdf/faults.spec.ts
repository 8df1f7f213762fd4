import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { type PdfOptions } from '../../src/pdf/pdf-options.js';
import { type PdfResult } from '../../src/pdf/pdf-result.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { laboriousDocument, page } from './documents.js';
import { inTheMiddleOf, type Moment, type Order, type Scene } from './moments.js';
import { browsers, folderOf, groupOf, textOfPages } from './tools.js';

const services: PdfService[] = [];
const moments: Moment[] = [];
const seen = new Set<number>();
let lines: string[] = [];

function service(options: Partial<PdfOptions> = {}): PdfService {
  const one = new PdfService({ deadlineMs: 60_000, log: (line) => lines.push(line), ...options });
  services.push(one);
  return one;
}

function onlyBrowser(): number {
  const [browser, ...others] = browsers();
  if (!browser || others.length > 0) throw new Error(`One browser was expected, ${browsers().length} run.`);
  seen.add(browser.pid);
  return browser.pid;
}

afterEach(async () => {
  moments.splice(0).forEach((moment) => moment.restore());
  await Promise.all(services.splice(0).map((one) => one.close()));
  lines = [];
  expect([...browsers(), ...[...seen].flatMap(groupOf)]).toEqual([]);
});

function pagesOf(result: PdfResult): string[] {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message.en}\n${lines.join('\n')}`);
  return textOfPages(result.pdf);
}

function inTheMiddle(order: Order, act: (scene: Scene) => void, documents?: number): Moment {
  const moment = inTheMiddleOf(order, act, documents);
  moments.push(moment);
  return moment;
}

interface Struck {
  /** that it happened to */
  browser: number;
  itsFolder: string;
  result: PdfResult;
  /** from the order to the answer, in milliseconds */
  ms: number;
}

/** Prints a document, and something happens in the middle of it. */
async function struck(one: PdfService, order: Order, act: Act): Promise<Struck> {
  await one.status();
  const browser = onlyBrowser();
  const itsFolder = folderOf(browser);
  const moment = inTheMiddle(order, act);
  const start = performance.now();
  const [result] = await Promise.all([one.print(laboriousDocument()), moment.over]);
  return { browser, itsFolder, result, ms: performance.now() - start };
}

type Act = (scene: Scene) => void;

function toBrowser(signal: NodeJS.Signals): Act {
  return ({ browser }) => void process.kill(browser, signal);
}

function toRenderers(signal: NodeJS.Signals): Act {
  return ({ renderers }) => renderers.forEach((pid) => process.kill(pid, signal));
}

const deaths: [what: string, act: Act][] = [
  ['the browser is killed', toBrowser('SIGKILL')],
  ['the browser crashes', toBrowser('SIGSEGV')],
  ['the process behind its pages is killed', toRenderers('SIGKILL')],
  ['its page crashes', ({ order }) => order('Page.crash')],
];
const hangs: [what: string, act: Act][] = [
  ['the browser is stopped', toBrowser('SIGSTOP')],
  ['the process behind its pages is stopped', toRenderers('SIGSTOP')],
];
const middles: [when: string, order: Order][] = [
  ['while it reads the document', 'read'],
  ['while it lays out the pages', 'layOut'],
];
const each = (acts: [string, Act][]) =>
  acts.flatMap(([what, act]) => middles.map(([when, order]) => ({ what: `${what} ${when}`, act, order })));

describe('a document is printed all the same, by another browser, when', () => {
  it.each(each(deaths))('$what', async ({ act, order }) => {
    const one = service();
    const { browser, result } = await struck(one, order, act);
    expect(pagesOf(result).join('\n')).toContain('Zeile 2999 der');
    expect(onlyBrowser()).not.toBe(browser);
    expect(lines.filter((line) => line.includes('attempt'))).toHaveLength(1);
    expect(pagesOf(await one.print(page('<p>Danach</p>')))[0]).toContain('Danach');
  });

  it('its browser is killed while it prints two', async () => {
    const one = service();
    await one.status();
    const browser = onlyBrowser();
    const moment = inTheMiddle('layOut', toBrowser('SIGKILL'), 2);
    const words = ['Erstes', 'Zweites'];
    const printing = words.map((word) => one.print(`${laboriousDocument()}<p>${word}</p>`));
    await moment.over;
    (await Promise.all(printing)).forEach((result, n) => expect(pagesOf(result).join('')).toContain(words[n]));
    expect(lines.filter((line) => line.includes('attempt'))).toHaveLength(2);
    expect(onlyBrowser()).not.toBe(browser);
  });
});

describe('there is an answer at the deadline, and the next document is printed, when', () => {
  const deadlineMs = 6_000;

  it.each(each(hangs))('$what', async ({ act, order }) => {
    const one = service({ deadlineMs });
    const { browser, itsFolder, result, ms } = await struck(one, order, act);
    expect(result).toMatchObject({ ok: false, reason: 'failed' });
    expect(ms).toBeLessThan(deadlineMs + 500);
    expect(pagesOf(await one.print(page('<p>Danach</p>')))[0]).toContain('Danach');
    expect(onlyBrowser()).not.toBe(browser);
    await one.close();
    expect(existsSync(itsFolder)).toBe(false);
  });
});

describe('a browser that is killed every time', () => {
  it('costs an answer and no more', async () => {
    const one = service();
    const second: Moment[] = [];
    const again: Act = (scene) => {
      toBrowser('SIGKILL')(scene);
      second.push(inTheMiddle('layOut', toBrowser('SIGKILL')));
    };
    expect((await struck(one, 'layOut', again)).result).toMatchObject({ ok: false, reason: 'failed' });
    expect(lines.filter((line) => line.includes('attempt'))).toHaveLength(2);
    await Promise.all(second.map(({ over }) => over));
  });
});
