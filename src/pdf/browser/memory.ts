import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4_096;
const MEGABYTE = 1_048_576;

/**
 * The memory in MB that a process and all that it started hold for themselves, what they share not counted. 0 where the
 * system does not tell: only Linux does, without the help of another program.
 */
export function heldMegabytes(pid: number): number {
  return process.platform === 'linux' ? (heldPages(pid) * PAGE_BYTES) / MEGABYTE : 0;
}

function heldPages(pid: number): number {
  const [, resident = 0, shared = 0] = readOrNothing(`/proc/${pid}/statm`).split(' ').map(Number);
  return childrenOf(pid).reduce((sum, child) => sum + heldPages(child), resident - shared);
}

function childrenOf(pid: number): number[] {
  const lists = threadsOf(pid).map((thread) => readOrNothing(`/proc/${pid}/task/${thread}/children`));
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Processes and threads end while they are asked. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
