import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { DocumentStore } from '../../src/pdf/cache/document-store.js';
import { type PdfOptions } from '../../src/pdf/pdf-options.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { page } from './documents.js';
import { documentNumber, keyNumber } from './stored-documents.js';
import { textOfPages } from './tools.js';

const base = mkdtempSync(join(tmpdir(), 'cache-spec-'));
const services: PdfService[] = [];
let lines: string[] = [];
let folders = 0;
afterEach(async () => {
  await Promise.all(services.splice(0).map((one) => one.close()));
  lines = [];
});
afterAll(() => rmSync(base, { recursive: true }));

function newFolder(): string {
  folders += 1;
  return join(base, `documents-${folders}`);
}

function service(folder: string, options: Partial<PdfOptions> = {}): PdfService {
  const one = new PdfService({ log: (line) => lines.push(line), folder, ...options });
  services.push(one);
  return one;
}

async function print(printer: PdfService, html: string): Promise<Uint8Array> {
  const result = await printer.print(html);
  if (!result.ok) throw new Error(`${result.message.en}\n${lines.join('\n')}`);
  return result.pdf;
}

/** The only document in a folder. */
function onlyFile(folder: string): string {
  const [name, ...others] = readdirSync(folder);
  if (!name || others.length > 0) throw new Error(`One file was expected: ${readdirSync(folder).join(', ')}`);
  return join(folder, name);
}

const html = page('<h1>Bleibt</h1>');
const noBrowser = { finders: [] };

describe('a finished document', () => {
  it('is served again, byte for byte, although the browser is gone; another is not', async () => {
    const folder = newFolder();
    const pdf = await print(service(folder), html);
    const later = service(folder, noBrowser);
    expect(await print(later, html)).toEqual(pdf);
    expect(await later.print(page('<h1>Neu</h1>'))).toMatchObject({ ok: false, reason: 'no_browser' });
  });

  it('is printed once for all who ask at the same time', async () => {
    const one = service(newFolder(), { atOnce: 1, queue: 0 });
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => print(one, html)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    ['half of it', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['none of it', (file: string) => truncateSync(file, 0)],
    ['one wrong byte', (file: string) => writeFileSync(file, wrong(readFileSync(file)))],
  ])('of which the disk has %s is printed anew', async (_, spoil) => {
    const folder = newFolder();
    const pdf = await print(service(folder), html);
    spoil(onlyFile(folder));
    expect(await service(folder, noBrowser).print(html)).toMatchObject({ ok: false });
    expect(await print(service(folder), html)).toEqual(pdf);
    expect(await print(service(folder, noBrowser), html)).toEqual(pdf);
  });

  it('is read from the disk once, and again when something was written there since', async () => {
    const folder = newFolder();
    const store = new DocumentStore(folder, { mostBytes: 1e9, unusedMs: 1e9 });
    await store.write(keyNumber(1), documentNumber(1));
    const first = await store.read(keyNumber(1));
    expect((await store.read(keyNumber(1)))?.content).toBe(first?.content);
    writeFileSync(onlyFile(folder), wrong(readFileSync(onlyFile(folder))));
    expect(await store.read(keyNumber(1))).toBeNull();
    await store.write(keyNumber(1), documentNumber(2));
    const second = await store.read(keyNumber(1));
    expect(second && Buffer.compare(second.content, documentNumber(2).content)).toBe(0);
  });

  it('is not held either when all are forgotten', async () => {
    const folder = newFolder();
    const store = new DocumentStore(folder, { mostBytes: 1e9, unusedMs: 1e9 });
    await store.write(keyNumber(1), documentNumber(1));
    const file = onlyFile(folder);
    const held = await store.read(keyNumber(1));
    // Another service may have removed it before.
    renameSync(file, `${folder}-aside`);
    await store.clear();
    renameSync(`${folder}-aside`, file);
    const again = await store.read(keyNumber(1));
    expect(again).toEqual(held);
    expect(again?.content).not.toBe(held?.content);
  });

  it('of another browser is served until there is a browser to print it anew', async () => {
    const folder = newFolder();
    const pdf = await print(service(folder), html);
    const key = onlyFile(folder).slice(-64);
    await new DocumentStore(folder, { mostBytes: 1e9, unusedMs: 1e9 }).write(key, documentNumber(7));
    expect(Buffer.compare(await print(service(folder, noBrowser), html), documentNumber(7).content)).toBe(0);
    const one = service(folder);
    await one.status();
    expect(await print(one, html)).toEqual(pdf);
  });

  it('is gone when all are forgotten, and what was read before that is not kept', async () => {
    const folder = newFolder();
    const one = service(folder);
    await one.forget();
    await print(one, html);
    writeFileSync(join(folder, 'mine'), '');
    const { edition } = one;
    const printing = one.print(page('<h1>Alt</h1>'), edition);
    await one.forget();
    expect((await printing).ok).toBe(true);
    expect((await one.print(html, edition)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['mine']);
    await print(one, html);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is gone when nobody has asked for it for long, although nothing else is printed', async () => {
    const folder = newFolder();
    await print(service(folder), html);
    const old = new Date(Date.now() - 40 * 86_400_000);
    utimesSync(onlyFile(folder), old, old);
    service(folder).onApplicationBootstrap();
    while (readdirSync(folder).length > 0) await setImmediate();
    service(newFolder()).onApplicationBootstrap();
    await setImmediate();
    expect(lines.join('\n')).not.toContain('could not');
  });

  it('is readable for nobody else on the machine', async () => {
    const folder = newFolder();
    await print(service(folder), html);
    expect([statSync(folder).mode & 0o777, statSync(onlyFile(folder)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('is delivered also where it cannot be kept', async () => {
    const folder = newFolder();
    writeFileSync(folder, 'a file, not a folder');
    expect(textOfPages(await print(service(folder), html))[0]).toContain('Bleibt');
    expect(lines.join('\n')).toContain('could not be kept');
  });

  it('is delivered as it was printed where it cannot be repaired, but not kept', async () => {
    const folder = newFolder();
    const pdf = await print(service(folder), page(''));
    expect(textOfPages(pdf)).toHaveLength(1);
    expect(lines.join('\n')).toContain('could not be repaired');
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });
});

function wrong(bytes: Buffer): Buffer {
  bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1;
  return bytes;
}

describe('the folder of documents', () => {
  const DAY = 86_400_000;
  const aged = (folder: string, name: string, days: number) => {
    const then = new Date(Date.now() - days * DAY);
    utimesSync(join(folder, name), then, then);
  };

  it('loses what was used longest ago when it is full, and what nobody wanted for long', async () => {
    const folder = newFolder();
    const store = new DocumentStore(folder, { mostBytes: 1_300_000, unusedMs: 30 * DAY });
    for (const number of [1, 2, 3]) await store.write(keyNumber(number), documentNumber(number));
    [1, 2, 3].forEach((number) => aged(folder, keyNumber(number), 10 - number));
    expect(await store.read(keyNumber(1))).toMatchObject({ renderer: 'Chrome/1' });
    await store.write(keyNumber(4), documentNumber(4));
    expect(readdirSync(folder).sort()).toEqual([1, 3, 4].map(keyNumber));
    aged(folder, keyNumber(3), 31);
    await store.write(keyNumber(5), documentNumber(5, 10));
    expect(readdirSync(folder).sort()).toEqual([1, 4, 5].map(keyNumber));
  });

  it('loses what was left unfinished, and nothing that is not its own', async () => {
    const folder = newFolder();
    const store = new DocumentStore(folder, { mostBytes: 1_000, unusedMs: DAY });
    await store.write(keyNumber(1), documentNumber(1, 10));
    for (const name of ['old.unfinished', 'new.unfinished', 'notes.txt']) writeFileSync(join(folder, name), 'x');
    ['old.unfinished', 'notes.txt'].forEach((name) => aged(folder, name, 2));
    await store.write(keyNumber(2), documentNumber(2, 10));
    expect(readdirSync(folder).sort()).toEqual([keyNumber(1), keyNumber(2), 'new.unfinished', 'notes.txt'].sort());
  });

  it('holds whole documents alone, whenever the service is killed', async () => {
    const folder = newFolder();
    const store = new DocumentStore(folder, { mostBytes: 1e9, unusedMs: 1e9 });
    const found = new Set<number>();
    for (let round = 0; round < 5; round += 1) {
      await killedWhileWriting(folder, 10 + round * 7);
      for (let number = 0; number < 20; number += 1) {
        const kept = await store.read(keyNumber(number));
        if (kept) found.add(number);
        if (kept) expect(Buffer.compare(kept.content, documentNumber(number).content)).toBe(0);
      }
    }
    expect(found.size).toBe(20);
  });
});

async function killedWhileWriting(folder: string, documents: number): Promise<void> {
  const loader = resolve('test/database/typescript-loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, resolve('test/pdf/store-writer.ts'), folder]);
  let written = 0;
  for await (const line of createInterface(child.stdout)) {
    written += line === '' ? 0 : 1;
    if (written === documents) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
