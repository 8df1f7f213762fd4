import { type EntityManager } from 'typeorm';

const behind = `
  WITH first AS (
    SELECT DISTINCT pid FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
  SELECT count(DISTINCT pid)::int AS count FROM pg_locks
  WHERE NOT granted AND (pid IN (SELECT pid FROM first) OR pg_blocking_pids(pid) && ARRAY(SELECT pid FROM first))`;

/** Until so many wait for what the transaction has locked, or for those who do; or until the work ends without waiting. */
export async function untilBehind(tx: EntityManager, count: number, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  void work.finally(() => (isDone = true));
  const waiting = async () => (await tx.query<{ count: number }[]>(behind))[0]?.count ?? 0;
  while (!isDone && (await waiting()) < count);
}
