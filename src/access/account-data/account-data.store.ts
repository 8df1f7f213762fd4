import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AccountEntity } from '../account/account.entity.js';
import { LinkEntity } from '../links/link.entity.js';
import { MailEntity } from '../../mail/mail.entity.js';

/** Parts of an account's data, each a list of rows as plain as they are handed out. No secret is among them. */
const ofAccount = {
  organisations: `
    SELECT o.name, o.kind, m.role, m.created_at AS since FROM membership m
    JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = $1 ORDER BY m.created_at`,
  sessions: `
    SELECT browser, created_at AS "createdAt", seen_at AS "seenAt" FROM session
    WHERE account_id = $1 ORDER BY created_at`,
  knownBrowsers: `SELECT created_at AS "since" FROM device WHERE account_id = $1 ORDER BY created_at`,
  passkeys: `
    SELECT name, created_at AS "createdAt", used_at AS "usedAt" FROM passkey
    WHERE account_id = $1 ORDER BY created_at`,
  identityProviders: `SELECT issuer, subject FROM outside_identity WHERE account_id = $1 ORDER BY issuer`,
  invitations: `
    SELECT o.name AS organisation, l.role, l.created_at AS "createdAt", l.used_at AS "acceptedAt" FROM link l
    JOIN organisation o ON o.id = l.organisation_id JOIN account a ON a.email = l.email
    WHERE a.id = $1 AND l.purpose = 'invitation' ORDER BY l.created_at`,
  otherLinks: `
    SELECT o.name AS organisation, l.purpose, l.created_at AS "createdAt", l.used_at AS "answeredAt" FROM link l
    JOIN organisation o ON o.id = l.organisation_id JOIN account a ON a.email = l.email
    WHERE a.id = $1 AND l.purpose IN ('contact', 'review') ORDER BY l.created_at`,
  reminders: `
    SELECT o.name AS organisation, r.day::text FROM reminder r JOIN organisation o ON o.id = r.organisation_id
    WHERE r.account_id = $1 ORDER BY r.day`,
  noRemindersFrom: `
    SELECT o.name AS organisation FROM reminder_off r JOIN organisation o ON o.id = r.organisation_id
    WHERE r.account_id = $1 ORDER BY o.name`,
  mails: `
    SELECT m.subject, m.created_at AS "createdAt", m.sent_at AS "sentAt" FROM mail m
    JOIN account a ON a.email = m.recipient WHERE a.id = $1 ORDER BY m.created_at`,
};

type Part = keyof typeof ofAccount;

/** What the account did within an organisation, and what was written down about it. */
const deeds = `
  SELECT e.at, e.action, e.plan_id AS plan, d.content FROM audit_event e
  LEFT JOIN audit_detail d USING (company_id, number) WHERE e.account_id = $1 ORDER BY number`;

@Injectable()
export class AccountDataStore {
  async read(tx: EntityManager, accountId: string): Promise<Record<Part, object[]>> {
    const parts = Object.entries(ofAccount) as [Part, string][];
    const read: [Part, object[]][] = [];
    for (const [part, query] of parts) read.push([part, await tx.query<object[]>(query, [accountId])]);
    return Object.fromEntries(read) as Record<Part, object[]>;
  }

  /** Within a part of the transaction that works on the organisation's tables. */
  deeds(tx: EntityManager, accountId: string): Promise<object[]> {
    return tx.query<object[]>(deeds, [accountId]);
  }

  /** With everything that refers to the account, and what went to its address. */
  async erase(tx: EntityManager, { id, email }: AccountEntity): Promise<void> {
    await tx.delete(MailEntity, { recipient: email });
    await tx.delete(LinkEntity, { email });
    await tx.delete(AccountEntity, { id });
  }
}
