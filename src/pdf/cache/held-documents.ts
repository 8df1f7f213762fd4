import { type Stats } from 'node:fs';
import { LRUCache } from 'lru-cache';

/** A document or a picture of a page, and what made it. */
export interface KeptDocument {
  content: Uint8Array;
  renderer: string;
}

/** What tells whether a file has been written since. */
export type FileFacts = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

const MOST_BYTES = 32_000_000;

/** Documents as their files were read last: to read one anew, and its digest, takes longer than all else of an answer. */
export class HeldDocuments {
  private readonly held = new LRUCache<string, { document: KeptDocument; facts: FileFacts }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ document }) => document.content.length + 1,
  });

  /** null: it is not held, or the file has been written since. */
  get(key: string, facts: FileFacts): KeptDocument | null {
    const held = this.held.get(key);
    return held && isSame(held.facts, facts) ? held.document : null;
  }

  set(key: string, document: KeptDocument, facts: FileFacts): void {
    this.held.set(key, { document, facts });
  }

  forget(key: string): void {
    this.held.delete(key);
  }

  /** Forgets what has no file any more. */
  forgetAllBut(keys: ReadonlySet<string>): void {
    for (const key of [...this.held.keys()]) if (!keys.has(key)) this.forget(key);
  }
}

/** Systems tell times in parts of a millisecond, and take them with less. */
function isSame(a: FileFacts, b: FileFacts): boolean {
  return a.ino === b.ino && a.size === b.size && Math.round(a.mtimeMs) === Math.round(b.mtimeMs);
}
