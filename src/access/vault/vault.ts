import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';

/**
 * Keeps secrets that have to be read again (an authenticator's, a client's): sealed with a key that is not in the
 * database, so that a copy of the tables opens nothing. `of` says whose it is: what was sealed for one opens for no other.
 */
export class Vault {
  /** names the key without telling anything of it */
  private readonly name: string;

  /** `key`: 32 bytes. */
  constructor(private readonly key: Buffer) {
    this.name = createHash('sha256').update('name of ').update(key).digest('base64url').slice(0, 8);
  }

  seal(text: string, of = ''): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(of));
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [this.name, ...[nonce, cipher.getAuthTag(), content].map((part) => part.toString('base64url'))].join('.');
  }

  /** Throws where it was sealed with another key, for somebody else, or was changed. */
  open(sealed: string, of = ''): string {
    const [name, ...parts] = sealed.split('.');
    if (name !== this.name)
      throw new Error('A secret was sealed with another key: restore secret.key, or set KRISENFEST_SECRET as before.');
    const [nonce, tag, content] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (nonce?.length !== 12 || tag?.length !== 16 || !content) throw new Error('nothing that was sealed');
    const decipher = createDecipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(of)).setAuthTag(tag);
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  }
}
