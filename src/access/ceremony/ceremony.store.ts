import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { hashOf, newSecret } from '../session/secret.js';

/** What is kept from one step to the next for a browser: the challenge of a passkey, codes that are shown once. */
export type CeremonyKind = 'provider' | 'passkey-registration' | 'passkey-sign-in' | 'recovery-codes';
export type CeremonyContent = Record<string, string>;

/** How long a browser may take from one step to the next. */
export const ceremonySeconds = 300;

const alive = `token_hash = $1 AND kind = $2 AND expires_at > $3`;

@Injectable()
export class CeremonyStore {
  /** Its secret, for the cookie alone. */
  async begin(tx: EntityManager, kind: CeremonyKind, content: CeremonyContent, now: Date): Promise<string> {
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + ceremonySeconds * 1000);
    await tx.query('DELETE FROM ceremony WHERE expires_at <= $1', [now]);
    await tx.query('INSERT INTO ceremony (token_hash, kind, content, expires_at) VALUES ($1, $2, $3, $4)', [
      ...[hashOf(secret), kind, content, expiresAt],
    ]);
    return secret;
  }

  /** Null where it has expired, was taken, or is of another kind. */
  async look(
    tx: EntityManager,
    kind: CeremonyKind,
    secret: string | undefined,
    now: Date,
  ): Promise<CeremonyContent | null> {
    if (secret === undefined) return null;
    const values = [hashOf(secret), kind, now];
    const [row] = await tx.query<{ content: CeremonyContent }[]>(`SELECT content FROM ceremony WHERE ${alive}`, values);
    return row?.content ?? null;
  }

  /** The same, and never again: of two at once one gets it. */
  async take(
    tx: EntityManager,
    kind: CeremonyKind,
    secret: string | undefined,
    now: Date,
  ): Promise<CeremonyContent | null> {
    if (secret === undefined) return null;
    const values = [hashOf(secret), kind, now];
    const taken = `DELETE FROM ceremony WHERE ${alive} RETURNING content`;
    const [rows] = await tx.query<[{ content: CeremonyContent }[], number]>(taken, values);
    return rows[0]?.content ?? null;
  }
}
