import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mayBeKept } from '../../database/without-nul.js';
import { AccountEntity } from './account.entity.js';

@Injectable()
export class AccountStore {
  find(tx: EntityManager, id: string): Promise<AccountEntity | null> {
    return tx.findOneBy(AccountEntity, { id });
  }

  /** Whoever else wants to change the account or count on it waits until the transaction ends. */
  lock(tx: EntityManager, id: string): Promise<AccountEntity | null> {
    return tx.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async findByEmail(tx: EntityManager, email: string): Promise<AccountEntity | null> {
    return mayBeKept(email) ? tx.findOneBy(AccountEntity, { email: email.toLowerCase() }) : null;
  }

  async insert(tx: EntityManager, account: AccountEntity): Promise<void> {
    await tx.insert(AccountEntity, account);
  }

  async change(tx: EntityManager, id: string, values: Partial<Omit<AccountEntity, 'id'>>): Promise<void> {
    await tx.update(AccountEntity, { id }, values);
  }
}
