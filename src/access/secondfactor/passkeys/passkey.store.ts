import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { PasskeyEntity } from './passkey.entity.js';

@Injectable()
export class PasskeyStore {
  find(tx: EntityManager, credentialId: string): Promise<PasskeyEntity | null> {
    return tx.findOneBy(PasskeyEntity, { credentialId });
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
    const passkey = await tx.findOneBy(PasskeyEntity, { accountId, credentialId });
    if (passkey) await tx.delete(PasskeyEntity, { accountId, credentialId });
    return passkey;
  }
}
