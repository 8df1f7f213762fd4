import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type OrganisationKind, type Role } from '../access/permissions/permissions.js';
import { type LocalDate, type Locale } from '../domain/plan/plan.js';
import { ReminderOffEntity } from './reminder.entity.js';

/** An organisation whose turn it is. */
export interface Waiting {
  id: string;
  kind: OrganisationKind;
  name: string;
}

/** A member who wants reminders, and what the last one was. */
export interface Member {
  accountId: string;
  email: string;
  locale: Locale;
  role: Role;
  /** null: none yet */
  day: LocalDate | null;
  things: string[];
}

/** An organisation of an account, and whether it reminds them. */
export interface OwnReminders {
  id: string;
  name: string;
  isOn: boolean;
}

const waiting = `
  SELECT o.id, o.kind, o.name FROM organisation o LEFT JOIN reminder_turn t ON t.organisation_id = o.id
  WHERE t.next_at IS NULL OR t.next_at <= $1 ORDER BY o.id`;

/** Of two at once the second waits, then finds the turn taken. */
const take = `
  INSERT INTO reminder_turn AS t (organisation_id, next_at) VALUES ($1, $2)
  ON CONFLICT (organisation_id) DO UPDATE SET next_at = excluded.next_at WHERE t.next_at <= $3
  RETURNING organisation_id`;

const members = `
  SELECT a.id AS "accountId", a.email, a.locale, m.role, r.day::text, coalesce(r.things, '{}') AS things
  FROM membership m JOIN account a ON a.id = m.account_id
  LEFT JOIN LATERAL (
    SELECT day, things FROM reminder WHERE organisation_id = $1 AND account_id = a.id ORDER BY day DESC LIMIT 1
  ) r ON true
  WHERE m.organisation_id = $1
    AND NOT EXISTS (SELECT FROM reminder_off o WHERE o.organisation_id = $1 AND o.account_id = a.id)
  ORDER BY a.id`;

const insert = `
  INSERT INTO reminder (organisation_id, account_id, day, things) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING day`;

const own = `
  SELECT o.id, o.name,
    NOT EXISTS (SELECT FROM reminder_off f WHERE f.organisation_id = o.id AND f.account_id = $1) AS "isOn"
  FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = $1 ORDER BY o.name, o.id`;

/** All work is done in a transaction as the role for accounts. */
@Injectable()
export class ReminderStore {
  waiting(tx: EntityManager, now: Date): Promise<Waiting[]> {
    return tx.query<Waiting[]>(waiting, [now]);
  }

  /** Takes the turn of an organisation until `next`; false: somebody else has it. */
  async take(tx: EntityManager, organisationId: string, next: Date, now: Date): Promise<boolean> {
    return (await tx.query<unknown[]>(take, [organisationId, next, now])).length > 0;
  }

  members(tx: EntityManager, organisationId: string): Promise<Member[]> {
    return tx.query<Member[]>(members, [organisationId]);
  }

  /** false: the account was reminded on that day already. Older ones than the last are of no use. */
  async add(
    tx: EntityManager,
    organisationId: string,
    { accountId, day, things }: Pick<Member, 'accountId' | 'things'> & { day: LocalDate },
  ): Promise<boolean> {
    const added = await tx.query<unknown[]>(insert, [organisationId, accountId, day, things]);
    const older = 'DELETE FROM reminder WHERE organisation_id = $1 AND account_id = $2 AND day < $3';
    await tx.query(older, [organisationId, accountId, day]);
    return added.length > 0;
  }

  own(tx: EntityManager, accountId: string): Promise<OwnReminders[]> {
    return tx.query<OwnReminders[]>(own, [accountId]);
  }

  async turnOff(tx: EntityManager, organisationId: string, accountId: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(ReminderOffEntity)
      .values({ organisationId, accountId })
      .orIgnore()
      .execute();
  }

  async turnOn(tx: EntityManager, organisationId: string, accountId: string): Promise<void> {
    await tx.delete(ReminderOffEntity, { organisationId, accountId });
  }
}
