import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditDetailEntity, AuditEventEntity } from './audit.entity.js';
import { beginning, hashOfDetail, hashOfEvent } from './chain.js';

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
    const { action, planId = null, place = null, before, after } = what;
    const content = {
      who: who.name,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    const { companyId, accountId, requestId } = who;
    const detailHash = hashOfDetail(salt, content);
    const link = { number, at, accountId, action, planId, place, requestId, detailHash, previousHash: head.hash };
    const hash = hashOfEvent(link);
    await tx.insert(AuditEventEntity, { ...link, number: String(number), companyId, hash });
    await tx.insert(AuditDetailEntity, { companyId, number: String(number), salt, content });
    await tx.query('UPDATE audit_head SET number = $1, hash = $2', [number, hash]);
  }
}
