import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Config, readConfig } from '../../src/config/config.js';
import { fontRules } from '../../src/documents/parts/fonts.js';
import { heldMegabytes } from '../../src/pdf/browser/memory.js';
import { BrowserSupervisor } from '../../src/pdf/browser/supervisor.js';
import { Deadline } from '../../src/pdf/deadline.js';
import { bundledBrowser } from '../../src/pdf/finders/bundled-browser.js';
import { everyFinder } from '../../src/pdf/finders/every-finder.js';
import { type BrowserFinder, type FoundBrowser } from '../../src/pdf/finders/finder.js';
import { namedBrowser } from '../../src/pdf/finders/named-browser.js';
import { type PdfOptions, withDefaults } from '../../src/pdf/pdf-options.js';
import { type PdfResult } from '../../src/pdf/pdf-result.js';
import { PdfModule } from '../../src/pdf/pdf.module.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { CountingServer, documentThatReachesOut } from './counting-server.js';
import { documentWithContents, longDocument, page } from './documents.js';
import { lent } from './drafted.js';
import { bookmarks, browsers, checkSound, facts, folderOf, groupOf, textOfPages } from './tools.js';

const exec = promisify(execFile);
const services: PdfService[] = [];
const folder = mkdtempSync(join(tmpdir(), 'pdf-spec-'));
let lines: string[] = [];

function service(options: Partial<PdfOptions> = {}): PdfService {
  const one = new PdfService({ log: (line) => lines.push(line), ...options });
  services.push(one);
  return one;
}

afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
  lines = [];
  expect(browsers()).toEqual([]);
});

afterAll(() => rmSync(folder, { recursive: true }));

function printed(result: PdfResult): { pdf: Uint8Array } {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message.en}\n${lines.join('\n')}`);
  return result;
}

function onlyBrowser(): number {
  const [browser, ...others] = browsers();
  if (!browser || others.length > 0) throw new Error(`One browser was expected, ${browsers().length} run.`);
  return browser.pid;
}

/** A program on this machine in place of a browser. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function finder(found: FoundBrowser): BrowserFinder {
  return { name: 'test', find: () => Promise.resolve([found]) };
}

describe('a printed document', () => {
  it('tells in its contents the page on which each chapter begins', async () => {
    const { pdf } = printed(await service().print(documentWithContents(40)));
    const text = textOfPages(pdf);
    expect(text).toHaveLength(61);
    for (let n = 1; n <= 40; n += 1) {
      const beginsOn = text.findIndex((page) => page.includes(`Überschrift ${n}.`)) + 1;
      expect(text[0]).toContain(`Eintrag ${n} führt auf ${beginsOn}\n`);
    }
  });

  it('counts the pages that its own contents take', async () => {
    const { pdf } = printed(await service().print(documentWithContents(120)));
    const text = textOfPages(pdf);
    const beginsOn = text.findIndex((page) => page.includes('Überschrift 120.')) + 1;
    expect(text.slice(0, 4).join('\n')).toContain(`Eintrag 120 führt auf ${beginsOn}\n`);
    expect(text[4]).toContain(`Seite 5 von ${text.length}`);
  });

  it('has the paper of its styles, tags for screen readers and bookmarks', async () => {
    const { pdf } = printed(await service().print(documentWithContents(3)));
    const info = facts(pdf);
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Title')).toBe('Krisenplan');
    expect(info.get('Page 1 size')).toContain('594.96 x 841.92');
    expect(info.get('Page 5 size')).toContain('841.92 x 594.96');
    expect(bookmarks(pdf)).toEqual(['Überschrift 1.', 'Überschrift 2.', 'Überschrift 3.']);
    checkSound(pdf);
  });

  it('heads each page with the title that begins on it first, or else goes on from before', async () => {
    const titles = ['Alarm', 'Kanäle "eins"', 'Texte </style>', 'Anhang'];
    const contents = titles.map(
      (title, n) =>
        `<a href="#k${n}">.<i data-toc="k${n}" data-running="${title.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></i></a>`,
    );
    const begins = (n: number) => `<h1 id="k${n}">K ${n}</h1>`;
    const on = (...parts: string[]) => `<section>${parts.join('')}</section>`;
    const body = [on(begins(0)), on('Weiter'), on(begins(1), begins(2)), on('Weiter'), on(begins(3)), on('Weiter')];
    const { pdf } = printed(await service().print(page(`${contents.join('')}${body.join('')}`)));
    const heads = textOfPages(pdf).map((text) => text.trim().split('\n')[0]?.trim());
    expect(heads).toEqual(['.2.4.4.6', 'Alarm', 'Alarm', titles[1], titles[2], 'Anhang', 'Anhang']);
  });

  it('is printed as it is written, whatever it ends with', async () => {
    const one = service();
    const ends = ['<textarea>', '<select><option>', '<p title="', '<plaintext>'];
    for (const end of ends) {
      const html = page('<p>Wort</p>').replace('</body></html>', end);
      expect(textOfPages(printed(await one.print(html)).pdf)[0]).not.toContain('{');
    }
    const html = page('<p>Wort</p><p>Ende</p>', '<style>body > :last-child { break-before: page }</style>');
    expect(textOfPages(printed(await one.print(html)).pdf)[1]).toContain('Ende');
  });

  it('has the fonts of its margins, also where nothing else is written in them', async () => {
    const margin = "@page { @top-left { content: 'Firma Győr'; font: 700 9pt 'Source Sans 3' } }";
    const html = page('<p>Wort</p>', `<style>${fontRules('Győr')}${margin}</style>`);
    expect(textOfPages(printed(await service().print(html)).pdf)[0]).toContain('Firma Győr');
  });

  it('is held by nobody once it is delivered', async () => {
    const program = ['--import', resolve('test/database/typescript-loader.mjs'), resolve('test/pdf/held-documents.ts')];
    const { stdout } = await exec(process.execPath, [...program, '2', '8']);
    const said = stdout.trim().split('\n');
    const [early, late] = said.map((line) => JSON.parse(line) as { bytes: number; held: number });
    if (!early || !late) throw new Error(stdout);
    expect(late.bytes).toBeGreaterThan(100_000);
    expect(late.held - early.held).toBeLessThan(late.bytes);
  });

  it('leaves the number of a chapter blank that is not there, and says so in the log', async () => {
    const html = page('<a href="#fort">Fort <span data-toc="fort">7</span></a>');
    expect(textOfPages(printed(await service().print(html)).pdf)[0]).not.toContain('7');
    expect(lines.join('\n')).toContain('fort');
  });

  it('has the same bytes and the true page numbers whatever its last edition was', async () => {
    const first = documentWithContents(12);
    const moved = first.replace('<ol>', '<p style="break-after: page">Vorwort</p><ol>');
    const one = service();
    for (const html of [first, first.replace('Leitung 3', 'Leitung drei'), moved, first]) {
      const fresh = printed(await service().print(html)).pdf;
      expect(Buffer.compare(printed(await one.print(html)).pdf, fresh)).toBe(0);
      expect(textOfPages(fresh).join('')).toContain(`Eintrag 12 führt auf ${html === moved ? 19 : 18}\n`);
    }
  });

  it('has the same bytes from a warm page, a fresh browser and beside another print', async () => {
    const html = documentWithContents(12);
    const warm = service();
    const first = printed(await warm.print(html));
    printed(await warm.print(documentWithContents(5)));
    const [again, , beside] = await Promise.all([warm.print(html), warm.print(longDocument()), warm.print(html)]);
    const fresh = await service().print(html);
    for (const one of [again, beside, fresh]) expect(Buffer.compare(printed(one).pdf, first.pdf)).toBe(0);
    checkSound(first.pdf);
  });
});

describe('a document that reaches out', () => {
  const server = new CountingServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  it('gets neither to a server on this machine nor to a file', async () => {
    const secret = join(folder, 'geheim.html');
    writeFileSync(secret, '<p>Streng geheim</p>');
    const { pdf } = printed(await service().print(documentThatReachesOut(server.port, secret)));
    const text = textOfPages(pdf).join('\n');
    expect(text).toContain('Gedruckt');
    expect(text).not.toContain('geheim');
    expect(server.knocks).toBe(0);
  });

  it('gets nowhere by sending itself to another address', async () => {
    const refresh = `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${server.port}/">`;
    const one = service({ deadlineMs: 5_000 });
    await one.print(page('<p>Fort</p>', refresh));
    expect(textOfPages(printed(await one.print(page('<p>Danach</p>'))).pdf)[0]).toContain('Danach');
    expect(server.knocks).toBe(0);
  });

  it('would have been counted', async () => {
    await fetch(`http://127.0.0.1:${server.port}/`);
    expect(server.knocks).toBe(1);
  });
});

describe('a browser', () => {
  it('is replaced after a number of documents', async () => {
    const one = service({ restartAfter: 2 });
    printed(await one.print(page('<p>1</p>')));
    const first = onlyBrowser();
    printed(await one.print(page('<p>2</p>')));
    printed(await one.print(page('<p>3</p>')));
    expect(browsers().map(({ pid }) => pid)).not.toContain(first);
  });

  it('is replaced when it holds too much memory after a document', async () => {
    const one = service({ restartAboveMb: 1 });
    printed(await one.print(page('<p>1</p>')));
    expect(browsers()).toEqual([]);
    const roomy = service({ restartAboveMb: 1_000 });
    printed(await roomy.print(page('<p>1</p>')));
    expect(heldMegabytes(onlyBrowser())).toBeGreaterThan(10);
  });

  it('whose folder the disk does not give up is ended, and takes nothing else with it', async () => {
    const one = service();
    await one.status();
    const itsFolder = folderOf(onlyBrowser());
    // A path that is too long can be made step by step, and not be removed by its name.
    const steps = "for (let n = 0; n < 20; n += 1) fs.mkdirSync('x'.repeat(250)), process.chdir('x'.repeat(250))";
    execFileSync(process.execPath, ['-e', steps], { cwd: itsFolder });
    await one.close();
    expect(browsers()).toEqual([]);
    expect(existsSync(itsFolder)).toBe(true);
    execFileSync('rm', ['-r', itsFolder]);
  });

  it('leaves no process and no folder behind when the service closes in the middle of a print', async () => {
    const one = service();
    await one.status();
    const browser = onlyBrowser();
    const itsFolder = folderOf(browser);
    const printing = one.print(longDocument());
    await one.close();
    expect(await printing).toMatchObject({ ok: false, reason: 'failed' });
    expect(groupOf(browser)).toEqual([]);
    expect(existsSync(itsFolder)).toBe(false);
    expect(await one.print(page('<p>Zu spät</p>'))).toMatchObject({ ok: false, reason: 'failed' });
  });
});

describe('a page of the browser', () => {
  it('that died after its print is lent to nobody', async () => {
    const options = withDefaults({}, (line) => lines.push(line));
    const supervisor = new BrowserSupervisor(options);
    const deadline = new Deadline(options.deadlineMs);
    try {
      const lease = await lent(supervisor, deadline);
      (await lease.page.createCDPSession()).send('Page.crash').catch(() => undefined);
      await expect(lease.lost).rejects.toThrow();
      lease.release('printed');
      expect((await lent(supervisor, deadline)).page === lease.page).toBe(false);
    } finally {
      deadline.clear();
      await supervisor.close();
    }
  });
});

describe('an application', () => {
  it('prints with nothing but its folder, and ends the browser when it is shut down', async () => {
    const config = readConfig({ KRISENFEST_DATA: folder });
    const module = Test.createTestingModule({ imports: [PdfModule] });
    const built = await module.overrideProvider(Config).useValue(config).compile();
    printed(await built.get(PdfService).print(page('<p>Wort</p>')));
    const browser = onlyBrowser();
    await built.close();
    expect(groupOf(browser)).toEqual([]);
  });
});

describe('a crowd', () => {
  it('is printed two at a time in one browser', async () => {
    const one = service();
    const results = await Promise.all(Array.from({ length: 6 }, (_, n) => one.print(page(`<p>Karte ${n}</p>`))));
    results.forEach((result, n) => expect(textOfPages(printed(result).pdf)[0]).toContain(`Karte ${n}`));
    onlyBrowser();
  });

  it('is told to come back when the line is full', async () => {
    const one = service({ atOnce: 1, queue: 1 });
    const answers = await Promise.all([1, 2, 3].map((n) => one.print(page(`<p>${n}</p>`))));
    expect(answers.map((answer) => (answer.ok ? 'printed' : answer.reason))).toEqual(['printed', 'printed', 'busy']);
  });

  it('does not wait in line beyond the deadline', async () => {
    const hanging = program('hanging-in-line', 'exec sleep 600');
    const one = service({ atOnce: 1, deadlineMs: 500, finders: [finder({ path: hanging })] });
    const start = Date.now();
    const answers = await Promise.all([one.print(page('1')), one.print(page('2'))]);
    expect(Date.now() - start).toBeLessThan(1_000);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false]);
  });
});

describe('a machine', () => {
  it('without a browser is told how to get one', async () => {
    const one = service({ finders: [] });
    const answer = await one.print(page('<p>Wort</p>'));
    expect(answer).toMatchObject({ ok: false, reason: 'no_browser' });
    expect(answer).toHaveProperty('message.de', expect.stringContaining('PUPPETEER_EXECUTABLE_PATH'));
    expect(await one.status()).toMatchObject({ ok: false, browser: null });
  });

  it('whose browser cannot start is told why in the log', async () => {
    const broken = program('broken', 'echo "libnss3.so fehlt" >&2; exit 127');
    const one = service({ finders: [namedBrowser({ PUPPETEER_EXECUTABLE_PATH: broken })] });
    expect(await one.print(page('<p>Wort</p>'))).toMatchObject({ ok: false, reason: 'no_browser' });
    expect(lines.join('\n')).toContain('libnss3.so fehlt');
  });

  it('whose browser never answers gets an answer at the deadline', async () => {
    const one = service({ deadlineMs: 700, finders: [finder({ path: program('hanging', 'exec sleep 600') })] });
    expect(await one.print(page('<p>Wort</p>'))).toMatchObject({ ok: false, reason: 'failed' });
  });

  it('without fonts is told that every page would be blank, unless a later browser brings its own', async () => {
    const noFonts = join(folder, 'fonts.conf');
    writeFileSync(noFonts, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const [system] = (await Promise.all(everyFinder(process.env).map((one) => one.find()))).flat();
    const blank = finder({ path: system?.path ?? '', environment: { FONTCONFIG_FILE: noFonts } });
    const answer = await service({ finders: [blank] }).print(page('<p>Wort</p>'));
    expect(answer).toMatchObject({ ok: false, reason: 'no_browser' });
    expect(answer).toHaveProperty('message.de', expect.stringContaining('Schrift'));
    printed(await service({ finders: [blank, ...everyFinder(process.env)] }).print(page('<p>Wort</p>')));
  });

  it('with nothing installed prints with the browser that came along', async () => {
    const one = service({ finders: [bundledBrowser({ XDG_CACHE_HOME: join(folder, 'cache') })] });
    const { pdf } = printed(await one.print(documentWithContents(3)));
    expect(textOfPages(pdf)[0]).toContain('Eintrag 3 führt auf 5\n');
    expect(await one.status()).toMatchObject({ ok: true, browser: expect.stringContaining('Chrome') });
  });
});
