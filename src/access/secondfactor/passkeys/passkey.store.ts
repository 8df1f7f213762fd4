import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mayBeKept } from '../../../database/without-nul.js';
import { PasskeyEntity } from './passkey.entity.js';

@Injectable()
export class PasskeyStore {
  async find(tx: EntityManager, credentialId: string): Promise<PasskeyEntity | null> {
    return mayBeKept(credentialId) ? tx.findOneBy(PasskeyEntity, { credentialId }) : null;
  }

  /** The oldest first. */
  of(tx: EntityManager, accountId: string): Promise<PasskeyEntity[]> {
    return tx.find(PasskeyEntity, { where: { accountId }, order: { createdAt: 'ASC' } });
  }

  /** False where another account, or this one, has it already. */
  async insert(tx: EntityManager, passkey: PasskeyEntity): Promise<boolean> {
    const insert = tx.createQueryBuilder().insert().into(PasskeyEntity).values(passkey).orIgnore();
    const inserted = await insert.returning('credential_id').execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  async use(tx: EntityManager, credentialId: string, counter: number, usedAt: Date): Promise<void> {
    await tx.update(PasskeyEntity, { credentialId }, { counter: String(counter), usedAt });
  }

  /** Null where the account has none of this id. */
  async remove(tx: EntityManager, accountId: string, credentialId: string): Promise<PasskeyEntity | null> {
    const passkey = await this.find(tx, credentialId);
    if (passkey?.accountId !== accountId) return null;
    await tx.delete(PasskeyEntity, { accountId, credentialId });
    return passkey;
  }
}
