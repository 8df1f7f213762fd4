import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan, MoreThan } from 'typeorm';
import { hashOf } from '../session/secret.js';
import { AttemptEntity } from './attempt.entity.js';

/** So many within so long, e.g. ten failed sign-ins an hour. */
export interface Limit {
  /** what is counted, e.g. `sign-in of ana@example.org` */
  of: string;
  most: number;
  withinMs: number;
}

const longestMs = 24 * 3_600_000;

/** Counts tries, in the database: every replica counts alike. */
@Injectable()
export class Throttle {
  /** Seconds to wait until another try is taken; null: now. */
  async wait(tx: EntityManager, limits: Limit[], now: Date): Promise<number | null> {
    const waits: number[] = [];
    for (const { of, most, withinMs } of limits) {
      const since = new Date(now.getTime() - withinMs);
      const where = { bucket: hashOf(of), madeAt: MoreThan(since) };
      const lately = await tx.find(AttemptEntity, { where, order: { madeAt: 'DESC' }, take: most });
      const oldest = lately[most - 1];
      if (oldest) waits.push(oldest.madeAt.getTime() + withinMs - now.getTime());
    }
    return waits.length === 0 ? null : Math.ceil(Math.max(...waits) / 1000);
  }

  /** Counts a try before it is made, so that many at once are no way around a limit; or says how long to wait. */
  async admit(tx: EntityManager, limits: Limit[], now: Date): Promise<{ seconds: number } | { counted: string[] }> {
    const buckets = limits.map(({ of }) => hashOf(of).readBigInt64BE()).sort((one, other) => (one < other ? -1 : 1));
    for (const bucket of buckets) await tx.query('SELECT pg_advisory_xact_lock($1)', [String(bucket)]);
    const seconds = await this.wait(tx, limits, now);
    return seconds === null ? { counted: await this.count(tx, limits, now) } : { seconds };
  }

  /** It was none that counts: it went well. */
  async takeBack(tx: EntityManager, counted: string[]): Promise<void> {
    await tx.delete(AttemptEntity, { id: In(counted) });
  }

  /** Ids of what was counted. */
  async count(tx: EntityManager, limits: Limit[], now: Date): Promise<string[]> {
    await tx.delete(AttemptEntity, { madeAt: LessThan(new Date(now.getTime() - longestMs)) });
    const attempts = limits.map(({ of }) => ({ id: randomUUID(), bucket: hashOf(of), madeAt: now }));
    await tx.insert(AttemptEntity, attempts);
    return attempts.map(({ id }) => id);
  }

  /** Forgets the tries: it went well at last. */
  async forget(tx: EntityManager, limits: Limit[]): Promise<void> {
    await tx.delete(AttemptEntity, { bucket: In(limits.map(({ of }) => hashOf(of))) });
  }
}
