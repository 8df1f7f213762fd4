import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The text of each page as another program reads it. */
export function textOfPages(pdf: Uint8Array): string[] {
  return onFile(pdf, (file) => run('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1));
}

/** What `pdfinfo` says, by its labels. */
export function facts(pdf: Uint8Array): Map<string, string> {
  const text = onFile(pdf, (file) => run('pdfinfo', ['-f', '1', '-l', '99', file]));
  const lines = text.split('\n').map((line) => line.split(/:\s+/, 2));
  return new Map(lines.map(([label = '', value = '']) => [label.replace(/\s+/g, ' '), value]));
}

/** Throws unless the file is sound. */
export function checkSound(pdf: Uint8Array): void {
  onFile(pdf, (file) => run('qpdf', ['--check', file]));
}

/** The titles of the bookmarks in their order. */
export function bookmarks(pdf: Uint8Array): string[] {
  const lines = onFile(pdf, (file) => run('mutool', ['show', file, 'outline'])).split('\n');
  return lines.flatMap((line) => /"(.*)"\s+#/.exec(line)?.[1] ?? []);
}

/** The fonts that are not in the file, or whole. */
export function foreignFonts(pdf: Uint8Array): string[] {
  const lines = onFile(pdf, (file) => run('pdffonts', [file]))
    .split('\n')
    .slice(2);
  const fonts = lines.filter((line) => line !== '');
  if (fonts.length === 0) throw new Error('There are no fonts.');
  return fonts.filter((line) => !/\syes\s+yes\s+yes\s+\d+\s+\d+$/.test(line));
}

/** The words that leave the paper, as poppler places them. */
export function offThePaper(pdf: Uint8Array): string[] {
  const pages = onFile(pdf, (file) => run('pdftotext', ['-bbox', file, '-']))
    .split('<page ')
    .slice(1);
  return pages.flatMap((page, index) => {
    const [width, height] = [numberIn(page, 'width'), numberIn(page, 'height')];
    const words = page.split('<word ').slice(1);
    const outside = words.filter(
      (word) =>
        Math.min(numberIn(word, 'xMin'), numberIn(word, 'yMin')) < 0 ||
        numberIn(word, 'xMax') > width ||
        numberIn(word, 'yMax') > height,
    );
    return outside.map((word) => `page ${index + 1}: ${word.split('\n')[0] ?? ''}`);
  });
}

function numberIn(text: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.-]+)"`).exec(text)?.[1]);
}

/** The structure with its text as poppler reads it, and what it says against it. */
export function structureText(pdf: Uint8Array): { text: string; complaints: string } {
  const read = onFile(pdf, (file) => spawnSync('pdfinfo', ['-struct-text', file], { maxBuffer: 64_000_000 }));
  return { text: read.stdout.toString().replace(/^\s*"|"$/gm, ''), complaints: read.stderr.toString() };
}

/** A digest of each page as poppler paints it. */
export function pixels(pdf: Uint8Array): string[] {
  return onFile(pdf, (file) => {
    run('pdftoppm', ['-r', '60', file, join(dirname(file), 'page')]);
    const pages = readdirSync(dirname(file)).filter((name) => name.endsWith('.ppm'));
    return pages.sort().map((name) =>
      createHash('sha256')
        .update(readFileSync(join(dirname(file), name)))
        .digest('hex'),
    );
  });
}

export function onFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'document.pdf'), pdf);
    return read(join(folder, 'document.pdf'));
  });
}

export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface RunningProcess {
  pid: number;
  parent: number;
  group: number;
  command: string;
}

/** The browsers that this process has started. */
export function browsers(): RunningProcess[] {
  return processes().filter((one) => one.parent === process.pid && one.command.includes('--remote-debugging-pipe'));
}

/** Everything that runs in the group of a browser. */
export function groupOf(browser: number): RunningProcess[] {
  return processes().filter((one) => one.group === browser);
}

/** The folder that a browser was given for itself. */
export function folderOf(browser: number): string {
  const [, folder] =
    /--user-data-dir=(\S+)/.exec(groupOf(browser).find(({ pid }) => pid === browser)?.command ?? '') ?? [];
  if (!folder) throw new Error('The browser has no folder of its own.');
  return folder;
}

function processes(): RunningProcess[] {
  const lines = run('ps', ['-A', '-ww', '-o', 'pid=,ppid=,pgid=,stat=,args=']).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }];
  });
}

export function run(program: string, args: string[]): string {
  return runForBytes(program, args).toString('utf8');
}

export function runForBytes(program: string, args: string[]): Buffer {
  return execFileSync(program, args, { maxBuffer: 256_000_000, stdio: ['ignore', 'pipe', 'pipe'] });
}
