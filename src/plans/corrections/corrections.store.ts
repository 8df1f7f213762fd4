import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { mentions, type Traces } from '../../domain/erasure/traces.js';
import { CorrectionEntity, type OwnChange } from './corrections.entity.js';

export type Correction = Omit<CorrectionEntity, 'companyId' | 'planId'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Corrections that wait for somebody to take them over. */
@Injectable()
export class CorrectionsStore {
  async insert(tx: EntityManager, planId: string, correction: Correction): Promise<void> {
    const { id, personKey, changes, message, madeAt } = correction;
    await tx.query(
      `INSERT INTO contact_correction (plan_id, id, person_key, changes, message, made_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [planId, id, personKey, JSON.stringify(changes), message, madeAt],
    );
  }

  /** The oldest first: what was said later stands further down. */
  list(tx: EntityManager, planId: string): Promise<CorrectionEntity[]> {
    return tx.find(CorrectionEntity, { where: { planId }, order: { madeAt: 'ASC', id: 'ASC' } });
  }

  async find(tx: EntityManager, planId: string, id: string): Promise<CorrectionEntity | null> {
    return UUID.test(planId) && UUID.test(id) ? tx.findOneBy(CorrectionEntity, { planId, id }) : null;
  }

  async keep(tx: EntityManager, planId: string, id: string, changes: OwnChange[]): Promise<void> {
    const sql = 'UPDATE contact_correction SET changes = $3 WHERE plan_id = $1 AND id = $2';
    await tx.query(sql, [planId, id, JSON.stringify(changes)]);
  }

  /** false: there is none any more. */
  async remove(tx: EntityManager, planId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(CorrectionEntity, { planId, id });
    return affected === 1;
  }

  /** Takes out all that hold anything about a person, whoever has made them. */
  async forget(tx: EntityManager, planId: string, traces: Traces): Promise<void> {
    const meant = (await this.list(tx, planId)).filter((each) => mentions([each.changes, each.message], traces));
    for (const { id } of meant) await this.remove(tx, planId, id);
  }
}
