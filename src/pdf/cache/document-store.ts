import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFacts, HeldDocuments, type KeptDocument } from './held-documents.js';

/** How much is kept. */
export interface StoreBounds {
  mostBytes: number;
  /** what nobody asked for during this time is removed, too */
  unusedMs: number;
}

const DIGEST_BYTES = 32;
const HEAD_END = '\n';
const DOCUMENT = /^[0-9a-f]{64}$/;
const UNFINISHED = '.unfinished';
/** Long enough for any disk to take a file. */
const UNFINISHED_MS = 600_000;
/** So exactly it is known when a document was used last. */
const USED_MS = 60_000;

/**
 * A folder of finished documents by their keys. What is read is what was written: each file begins with a digest of the
 * rest, so that half a file, or one that the disk spoilt, counts as none.
 */
export class DocumentStore {
  private held = new HeldDocuments();

  constructor(
    private readonly folder: string,
    private readonly bounds: StoreBounds,
  ) {}

  /** The document, from now on the one that was used last, or null. */
  async read(key: string): Promise<KeptDocument | null> {
    // Another one once all have been removed: what is being read meanwhile is not held.
    const { held } = this;
    const path = join(this.folder, key);
    const facts = await stat(path).catch(() => null);
    const document = facts && (held.get(key, facts) ?? (await readWhole(path)));
    if (document) held.set(key, document, await used(path, facts));
    else held.forget(key);
    return document;
  }

  /** Keeps a document, and removes those that were used longest ago until all fit. Rejected when the disk refuses. */
  async write(key: string, document: KeptDocument): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const content = [Buffer.from(`${document.renderer}${HEAD_END}`), document.content];
    const unfinished = join(this.folder, `${randomUUID()}${UNFINISHED}`);
    try {
      await writeThrough(unfinished, [digest(content), ...content]);
      await rename(unfinished, join(this.folder, key));
    } finally {
      await rm(unfinished, { force: true });
    }
    await this.tidy();
  }

  async remove(key: string): Promise<void> {
    this.held.forget(key);
    await rm(join(this.folder, key), { force: true });
  }

  /** Removes all documents, finished or not. Rejected when the disk refuses. */
  async clear(): Promise<void> {
    this.held = new HeldDocuments();
    for (const name of await this.names()) await this.remove(name);
  }

  /** Removes what nobody asked for during a long time, and those that were used longest ago until all fit. */
  async tidy(): Promise<void> {
    const files = await this.files();
    this.held.forgetAllBut(new Set(files.map(({ name }) => name)));
    const now = Date.now();
    let bytes = 0;
    for (const { name, size, usedAt } of files.sort((a, b) => b.usedAt - a.usedAt)) {
      const isDocument = DOCUMENT.test(name);
      if (isDocument) bytes += size;
      const isTooOld = now - usedAt > (isDocument ? this.bounds.unusedMs : UNFINISHED_MS);
      if (isTooOld || (isDocument && bytes > this.bounds.mostBytes)) await this.remove(name);
    }
  }

  private async files(): Promise<{ name: string; size: number; usedAt: number }[]> {
    const found = (await this.names()).map(async (name) => {
      const facts = await stat(join(this.folder, name)).catch(() => null);
      return facts ? [{ name, size: facts.size, usedAt: facts.mtimeMs }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  /** Of all documents, finished or not. */
  private async names(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names.filter((name) => DOCUMENT.test(name) || name.endsWith(UNFINISHED));
  }
}

/** null: it is not whole. */
async function readWhole(path: string): Promise<KeptDocument | null> {
  const file = await readFile(path).catch(() => null);
  if (!file) return null;
  const content = file.subarray(DIGEST_BYTES);
  const headEnd = content.indexOf(HEAD_END);
  if (headEnd < 0 || !digest([content]).equals(file.subarray(0, DIGEST_BYTES))) return null;
  const { buffer, byteOffset, length } = content.subarray(headEnd + 1);
  return { renderer: content.toString('utf8', 0, headEnd), content: new Uint8Array(buffer, byteOffset, length) };
}

/** Marks the file as used; what is known of it then. */
async function used(path: string, facts: FileFacts): Promise<FileFacts> {
  const now = new Date();
  if (now.getTime() - facts.mtimeMs < USED_MS) return facts;
  const isMarked = await utimes(path, now, now).then(
    () => true,
    () => false,
  );
  return isMarked ? { ...facts, mtimeMs: now.getTime() } : facts;
}

function digest(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The name comes after the bytes are on the disk, so that not even a power cut leaves half a document under it. */
async function writeThrough(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(Buffer.concat(parts));
    await file.sync();
  } finally {
    await file.close();
  }
}
