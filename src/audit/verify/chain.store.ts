import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { beginning, type Detail } from '../chain.js';
import { type Head, type KeptEvent } from './check-chain.js';

interface Row extends Omit<KeptEvent, 'number' | 'detail'> {
  number: string;
  salt: Buffer | null;
  content: Detail | null;
}

const eventsAfter = `
  SELECT e.number, e.at, e.account_id AS "accountId", e.action, e.plan_id AS "planId", e.request_id AS "requestId",
    e.detail_hash AS "detailHash", e.previous_hash AS "previousHash", e.hash, d.salt, d.content
  FROM audit_event e LEFT JOIN audit_detail d USING (company_id, number)
  WHERE e.number > $1 AND e.number <= $2 ORDER BY e.number LIMIT $3`;

/** In one statement, so that both are of the same moment. */
const ends = `
  SELECT (SELECT number FROM audit_head) AS number, (SELECT hash FROM audit_head) AS hash,
    (SELECT max(number) FROM audit_event) AS last`;

/** A company's chain as it is kept. */
@Injectable()
export class ChainStore {
  /** What the head says, and the number of the last event that there is. */
  async ends(tx: EntityManager): Promise<{ head: Head; last: number }> {
    const [row] = await tx.query<{ number: string | null; hash: Buffer | null; last: string | null }[]>(ends);
    return { head: { number: Number(row?.number ?? 0), hash: row?.hash ?? beginning }, last: Number(row?.last ?? 0) };
  }

  /** The next `most` events behind a number, up to another one. */
  async events(tx: EntityManager, after: number, upTo: number, most: number): Promise<KeptEvent[]> {
    const rows = await tx.query<Row[]>(eventsAfter, [after, upTo, most]);
    return rows.map(({ number, salt, content, ...event }) => ({
      ...event,
      number: Number(number),
      detail: salt && content ? { salt, content } : null,
    }));
  }
}
