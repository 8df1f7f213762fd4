import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A document that is written when it has to be. */
export interface Document {
  /** another one whenever the document is another one: a digest of all that it is made of */
  name: string;
  html: () => string;
}

/** Raised when the same HTML is to become another file, so that what was kept before is not found again. */
const EDITION = 4;
const MOST = 10_000;

/** What the file of a document is kept under: whatever is printed stands in the HTML. */
export function keyOf(html: string): string {
  return createHash('sha256').update(`${EDITION}\n${html}`).digest('hex');
}

/** Keys of documents that were written before: writing one takes longer than reading its file. */
export class KnownKeys {
  private readonly keys = new LRUCache<string, string>({ max: MOST });

  /** HTML that is there already names itself. */
  named(document: string | Document): Document {
    if (typeof document !== 'string') return document;
    const key = keyOf(document);
    this.learn(key, key);
    return { name: key, html: () => document };
  }

  keyFor(name: string): string | null {
    return this.keys.get(name) ?? null;
  }

  learn(name: string, key: string): void {
    this.keys.set(name, key);
  }
}
