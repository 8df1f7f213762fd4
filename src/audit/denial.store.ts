import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

const hourMs = 3_600_000;

const count = `
  INSERT INTO audit_denial AS d (key, since, times) VALUES ($1, $2, 1)
  ON CONFLICT (company_id, key) DO UPDATE SET
    times = CASE WHEN d.since > $3 THEN d.times + 1 ELSE 1 END,
    since = CASE WHEN d.since > $3 THEN d.since ELSE $2 END
  RETURNING times`;

/** Counts what is denied, so that whoever asks for ever cannot fill the trail. Works in the given tenant transaction. */
@Injectable()
export class DenialStore {
  /** The how many-th time within an hour the same is denied. `what`: to whom, in which role, at which route. */
  async count(tx: EntityManager, what: readonly (string | null)[], now: Date): Promise<number> {
    const key = createHash('sha256').update(JSON.stringify(what)).digest();
    const hourAgo = new Date(now.getTime() - hourMs);
    const [row] = await tx.query<{ times: string }[]>(count, [key, now, hourAgo]);
    const times = Number(row?.times ?? 1);
    if (times === 1) await tx.query('DELETE FROM audit_denial WHERE since <= $1', [hourAgo]);
    return times;
  }

  /** The id, where the company has such a plan: ids that somebody makes up are all the same. */
  async knownPlan(tx: EntityManager, planId: string | null): Promise<string | null> {
    const rows = planId === null ? [] : await tx.query<unknown[]>('SELECT FROM plan WHERE plan_id = $1', [planId]);
    return rows.length > 0 ? planId : null;
  }
}

/** The first time, the tenth, the hundredth ...: so often within an hour it is written down. */
export function isWritten(times: number): boolean {
  return /^10*$/.test(String(times));
}
