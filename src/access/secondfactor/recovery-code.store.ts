import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { hashOf } from '../session/secret.js';

const use = `
  UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL`;

/** Codes for the day on which the authenticator app is lost. They cannot be guessed: SHA-256 of them is enough. */
@Injectable()
export class RecoveryCodeStore {
  /** The ones before are worth nothing any more. */
  async replace(tx: EntityManager, accountId: string, codes: string[]): Promise<void> {
    await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
    for (const code of codes)
      await tx.query('INSERT INTO recovery_code (account_id, code_hash) VALUES ($1, $2)', [accountId, hashOf(code)]);
  }

  /** False where there is no such code or it was used before; of two at once one gets true. */
  async use(tx: EntityManager, accountId: string, code: string, now: Date): Promise<boolean> {
    const [, used] = await tx.query<[unknown[], number]>(use, [accountId, hashOf(code), now]);
    return used === 1;
  }

  /** How many are not used yet. */
  async left(tx: EntityManager, accountId: string): Promise<number> {
    const count = 'SELECT count(*)::int AS left FROM recovery_code WHERE account_id = $1 AND used_at IS NULL';
    const [row] = await tx.query<{ left: number }[]>(count, [accountId]);
    return row?.left ?? 0;
  }
}
