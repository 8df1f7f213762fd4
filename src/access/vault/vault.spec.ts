import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Vault } from './vault.js';
import { vaultKey } from './vault-key.js';

describe('the vault', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'krisenfest-vault-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const vault = (secret?: string) => new Vault(vaultKey({ dataDir, secret }));

  it('gives back what was sealed, and seals the same text differently each time', () => {
    const [one, other] = [vault().seal('Geheimnis ✓'), vault().seal('Geheimnis ✓')];
    expect(one).not.toBe(other);
    expect([one, other].map((sealed) => vault().open(sealed))).toEqual(['Geheimnis ✓', 'Geheimnis ✓']);
  });

  it('opens for nobody else', () => {
    const sealed = vault().seal('text', 'Ana');
    expect(vault().open(sealed, 'Ana')).toBe('text');
    expect(() => vault().open(sealed, 'Ben')).toThrow();
    expect(() => vault().open(sealed)).toThrow();
  });

  it('does not open what was changed, or what was never sealed', () => {
    const [name, nonce, tag, content] = vault().seal('text').split('.');
    const changed = Buffer.from(content ?? '', 'base64url');
    changed.writeUInt8(changed.readUInt8(0) ^ 1);
    const shortened = Buffer.from(tag ?? '', 'base64url')
      .subarray(0, 4)
      .toString('base64url');
    expect(() => vault().open([name, nonce, tag, changed.toString('base64url')].join('.'))).toThrow();
    expect(() => vault().open([name, nonce, shortened, content].join('.'))).toThrow();
    expect(() => vault().open(name ?? '')).toThrow('nothing that was sealed');
    expect(() => vault().open('')).toThrow();
  });

  it('says that another key has to be brought back', () => {
    const sealed = vault().seal('text');
    expect(() => vault('another secret of the installation').open(sealed)).toThrow('restore secret.key');
  });

  it('makes its key once, in a file for its owner alone', () => {
    const path = join(dataDir, 'secret.key');
    const key = vaultKey({ dataDir, secret: undefined });
    expect(vaultKey({ dataDir, secret: undefined })).toEqual(key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8').trim()).toHaveLength(43);
  });

  it('refuses an emptied key file instead of making another key', () => {
    writeFileSync(join(dataDir, 'secret.key'), '');
    expect(() => vault()).toThrow('restore it from a backup');
  });

  it('takes the secret of the configuration where there is one, and makes no file', () => {
    const given = 'a secret that all replicas share';
    expect(vault(given).open(vault(given).seal('text'))).toBe('text');
    expect(() => statSync(join(dataDir, 'secret.key'))).toThrow();
  });
});
