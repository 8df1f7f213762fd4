import { hkdfSync, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config } from '../../config/config.js';
import { newSecret } from '../session/secret.js';

/** 32 bytes: from KRISENFEST_SECRET, else from the file `secret.key` of the data folder, which is made at first start. */
export function vaultKey({ secret, dataDir }: Pick<Config, 'secret' | 'dataDir'>): Buffer {
  return Buffer.from(hkdfSync('sha256', secret ?? keptSecret(dataDir), '', 'krisenfest vault', 32));
}

function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret.key');
  return read(path) ?? make(dataDir, path);
}

/** Null where there is none yet. Throws where it holds too little: a new one would lock everybody out silently. */
function read(path: string): string | null {
  let content: string;
  try {
    content = readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (content.length < 32) throw new Error(`${path} is damaged; restore it from a backup.`);
  return content;
}

/** A link either appears with its whole content or not at all; who comes second takes what the first one made. */
function make(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${newSecret()}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(path);
  if (made === null) throw new Error(`${path} vanished while it was made`);
  return made;
}
