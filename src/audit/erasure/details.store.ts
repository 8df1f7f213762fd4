import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mentions, type Traces, tracesOfAccount } from '../../domain/erasure/traces.js';
import { type Detail } from '../chain.js';

/** So many in memory at a time. */
const batch = 200;

/** Events of this plan, and of plans that are there no more. */
const ofPlan = `e.plan_id = $1
  OR e.plan_id IS NOT NULL AND NOT EXISTS (SELECT FROM plan WHERE plan.plan_id = e.plan_id)`;

interface Row {
  number: string;
  action: string;
  content: Detail;
}

/** How somebody with an account is called. */
interface Known {
  name: string;
  email: string;
}

const namesBefore = `
  SELECT d.content->'before'->>'name' AS name FROM audit_detail d JOIN audit_event e USING (company_id, number)
  WHERE e.account_id = $1 AND e.action = 'account.renamed'`;

/** Erases what events say and leaves the events: the chain still holds. Works in the given tenant transaction. */
@Injectable()
export class DetailsStore {
  /** What was said of a person in a plan; gives how many events say nothing more. */
  erasePerson(tx: EntityManager, planId: string, traces: Traces): Promise<number> {
    return erase(tx, ofPlan, planId, ({ place, before, after }) => mentions([place, before, after], traces));
  }

  /** Whether somebody with an account has ever done anything in this organisation. */
  async knows(tx: EntityManager, accountId: string): Promise<boolean> {
    const any = 'SELECT FROM audit_event WHERE account_id = $1 LIMIT 1';
    return (await tx.query<unknown[]>(any, [accountId])).length > 0;
  }

  /** What somebody with an account did in this organisation, and what was said there of that person. */
  async eraseAccount(tx: EntityManager, accountId: string, { name, email }: Known): Promise<number> {
    const names = [name, ...(await tx.query<{ name: string }[]>(namesBefore, [accountId])).map((row) => row.name)];
    const traces = names.map((each) => tracesOfAccount({ name: each, email }));
    const done = await erase(tx, 'e.account_id = $1', accountId, () => true);
    const others = 'e.account_id IS DISTINCT FROM $1';
    const isMeant = (content: Detail, action: string) =>
      traces.some((each) => mentions(content, each)) || (action.startsWith('member.') && isNamed(content, names));
    return done + (await erase(tx, others, accountId, isMeant));
  }
}

/** Of members names are said as they are, also those of one word, which may be any word elsewhere. */
function isNamed({ before, after }: Detail, names: string[]): boolean {
  return [before, after].some((side) => names.includes(String((side as Partial<Known> | undefined)?.name)));
}

async function erase(
  tx: EntityManager,
  where: string,
  id: string,
  isMeant: (content: Detail, action: string) => boolean,
): Promise<number> {
  const next = `
    SELECT d.number, d.content, e.action FROM audit_detail d JOIN audit_event e USING (company_id, number)
    WHERE (${where}) AND d.number > $2 ORDER BY d.number LIMIT ${batch}`;
  let erased = 0;
  for (let last: string | undefined = '0'; last !== undefined;) {
    const rows: Row[] = await tx.query<Row[]>(next, [id, last]);
    const meant = rows.filter(({ content, action }) => isMeant(content, action)).map(({ number }) => number);
    if (meant.length > 0) await tx.query('DELETE FROM audit_detail WHERE number = ANY($1)', [meant]);
    erased += meant.length;
    last = rows.at(-1)?.number;
  }
  return erased;
}
