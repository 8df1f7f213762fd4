import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mentions, type Traces } from '../../domain/erasure/traces.js';
import { type Detail } from '../chain.js';

/** So many in memory at a time. */
const batch = 200;

/** Events of this plan, and of plans that are there no more. */
const ofPlan = `e.plan_id = $1
  OR e.plan_id IS NOT NULL AND NOT EXISTS (SELECT FROM plan WHERE plan.plan_id = e.plan_id)`;

interface Row {
  number: string;
  content: Detail;
}

/** Erases what events say and leaves the events: the chain still holds. Works in the given tenant transaction. */
@Injectable()
export class DetailsStore {
  /** What was said of a person in a plan; gives how many events say nothing more. */
  erasePerson(tx: EntityManager, planId: string, traces: Traces): Promise<number> {
    return erase(tx, ofPlan, planId, ({ place, before, after }) => mentions([place, before, after], traces));
  }

  /** What somebody with an account did in this organisation, and what was said there of that person. */
  async eraseAccount(tx: EntityManager, accountId: string, traces: Traces): Promise<number> {
    const done = await erase(tx, 'e.account_id = $1', accountId, () => true);
    const others = 'e.account_id IS DISTINCT FROM $1';
    return done + (await erase(tx, others, accountId, (content) => mentions(content, traces)));
  }
}

async function erase(
  tx: EntityManager,
  where: string,
  id: string,
  isMeant: (content: Detail) => boolean,
): Promise<number> {
  const next = `
    SELECT d.number, d.content FROM audit_detail d JOIN audit_event e USING (company_id, number)
    WHERE (${where}) AND d.number > $2 ORDER BY d.number LIMIT ${batch}`;
  let erased = 0;
  for (let last: string | undefined = '0'; last !== undefined;) {
    const rows: Row[] = await tx.query<Row[]>(next, [id, last]);
    const meant = rows.filter(({ content }) => isMeant(content)).map(({ number }) => number);
    if (meant.length > 0) await tx.query('DELETE FROM audit_detail WHERE number = ANY($1)', [meant]);
    erased += meant.length;
    last = rows.at(-1)?.number;
  }
  return erased;
}
