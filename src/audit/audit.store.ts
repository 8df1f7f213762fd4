import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditDetailEntity, AuditEventEntity } from './audit.entity.js';
import { beginning, type Detail, hashOfDetail, hashOfEvent } from './chain.js';

/** On whose behalf something is done. */
export interface Actor {
  companyId: string;
  accountId: string | null;
  name: string;
  requestId: string;
}

export interface Happening {
  /** e.g. plan.changed; its words are `audit.actions` */
  action: string;
  planId?: string;
  /** where; kept with what can be erased, as are `before` and `after` */
  place?: string;
  before?: unknown;
  after?: unknown;
}

/** Waits for whoever writes at the same time: numbers have no gaps, and each event knows the one before. */
const lockHead = `
  INSERT INTO audit_head (number, hash) VALUES (0, $1)
  ON CONFLICT (company_id) DO UPDATE SET number = audit_head.number RETURNING number, hash`;

@Injectable()
export class AuditStore {
  /** Writes an event at the end of the company's chain, in the caller's transaction as the role for plans. */
  async append(tx: EntityManager, who: Actor, what: Happening, at: Date): Promise<void> {
    const [head] = await tx.query<{ number: string; hash: Buffer }[]>(lockHead, [beginning]);
    if (!head) throw new Error('the chain has no head');
    const number = Number(head.number) + 1;
    const salt = randomBytes(16);
    const { action, planId = null, place, before, after } = what;
    const content = asStored({ who: who.name, place, before, after });
    const { companyId, accountId, requestId } = who;
    const detailHash = hashOfDetail(salt, content);
    const link = { number, at, accountId, action, planId, requestId, detailHash, previousHash: head.hash };
    const hash = hashOfEvent(link);
    await tx.insert(AuditEventEntity, { ...link, number: String(number), companyId, hash });
    await tx.insert(AuditDetailEntity, { companyId, number: String(number), salt, content });
    await tx.query('UPDATE audit_head SET number = $1, hash = $2', [number, hash]);
  }
}

/** As the database will give it back: the hash has to fit that. It takes neither NUL nor half a character. */
function asStored(content: Record<keyof Detail, unknown>): Detail {
  const text = JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value,
  );
  return JSON.parse(text) as Detail;
}
