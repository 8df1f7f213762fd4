import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type OwnReminders, ReminderStore } from './reminder.store.js';

/** Whether somebody wants reminders, organisation by organisation. */
@Injectable()
export class OwnRemindersService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReminderStore,
  ) {}

  read(accountId: string): Promise<OwnReminders[]> {
    return this.database.inAccess((tx) => this.store.own(tx, accountId));
  }

  /** false: the account does not belong to that organisation. */
  turn(accountId: string, organisationId: string, isOn: boolean): Promise<boolean> {
    return this.database.inAccess(async (tx) => {
      const own = await this.store.own(tx, accountId);
      if (!own.some(({ id }) => id === organisationId)) return false;
      await (isOn
        ? this.store.turnOn(tx, organisationId, accountId)
        : this.store.turnOff(tx, organisationId, accountId));
      return true;
    });
  }
}
