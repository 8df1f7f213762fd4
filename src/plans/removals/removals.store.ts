import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mentions, type Traces } from '../../domain/erasure/traces.js';
import { type Plan } from '../../domain/plan/plan.js';
import { RemovalEntity } from './removals.entity.js';

const kept = 20;
const older = `
  DELETE FROM removal WHERE plan_id = $1 AND id NOT IN
    (SELECT id FROM removal WHERE plan_id = $1 ORDER BY made_at DESC LIMIT ${kept})`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Removal = Pick<RemovalEntity, 'before' | 'after'>;

/** The latest removals of each plan. */
@Injectable()
export class RemovalsStore {
  /** Gives the id by which the removal can be taken back. */
  async keep(tx: EntityManager, planId: string, before: Plan, after: Plan): Promise<string> {
    const id = randomUUID();
    await tx.query('INSERT INTO removal (plan_id, id, before, after) VALUES ($1, $2, $3, $4)', [
      planId,
      id,
      JSON.stringify(before),
      JSON.stringify(after),
    ]);
    await tx.query(older, [planId]);
    return id;
  }

  async find(tx: EntityManager, planId: string, id: string): Promise<Removal | null> {
    if (!UUID.test(planId) || !UUID.test(id)) return null;
    return tx.findOneBy(RemovalEntity, { planId, id });
  }

  /** Those that hold anything about a person cannot be taken back any more. */
  async forget(tx: EntityManager, planId: string, traces: Traces): Promise<void> {
    const all = await tx.findBy(RemovalEntity, { planId });
    const meant = all.filter(({ before, after }) => mentions([before, after], traces));
    for (const { id } of meant) await tx.delete(RemovalEntity, { planId, id });
  }
}
