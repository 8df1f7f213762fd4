import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

function onFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'document.pdf'), pdf);
    return read(join(folder, 'document.pdf'));
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

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
}
