import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor } from '../audit/audit.store.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { type Move, type VersionState } from './state-machine.js';
import { VersionEntity, VersionMoveEntity } from './version.entity.js';
import { isOver, type Version, type VersionMove } from './version.js';

/** What a version is made of. */
export interface Freezing {
  planId: string;
  number: number;
  content: string;
  hash: Buffer;
  frozenOn: LocalDate;
  frozenAt: Date;
  validUntil: LocalDate;
  editor: string | null;
  note: string;
}

/** A move, and what the version is afterwards. */
export interface Moving {
  move: Move;
  to: VersionState;
  who: Actor;
  at: Date;
  reason?: string;
  approvals?: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const versions = `
  SELECT plan_id AS "planId", number, state, content IS NOT NULL AS "hasContent", encode(hash, 'hex') AS hash,
    frozen_on::text AS "frozenOn", frozen_at AS "frozenAt", valid_until::text AS "validUntil", editor, note, approvals,
    row_version AS "rowVersion", names_erased AS "namesErased"
  FROM plan_version`;

/** Who has changed a plan: what is written into the trail in the transaction of each change. */
const lastEditor = `
  SELECT account_id AS id FROM audit_event
  WHERE plan_id = $1 AND account_id IS NOT NULL
    AND action IN ('plan.created', 'plan.changed', 'person.erased')
  ORDER BY number DESC LIMIT 1`;

const lastName = `
  SELECT content->>'who' AS name FROM audit_event JOIN audit_detail USING (company_id, number)
  WHERE account_id = $1 ORDER BY number DESC LIMIT 1`;

/** Versions of plans. All work is done in the transaction that is given, which says whose plans there are. */
@Injectable()
export class VersionStore {
  /** Keeps everybody else from the plan and its versions until the transaction ends; false: there is no such plan. */
  async lock(tx: EntityManager, planId: string): Promise<boolean> {
    if (!UUID.test(planId)) return false;
    return (await tx.query<object[]>('SELECT 1 FROM plan WHERE plan_id = $1 FOR UPDATE', [planId])).length > 0;
  }

  /** All of a plan, the newest first. */
  async list(tx: EntityManager, planId: string): Promise<Version[]> {
    if (!UUID.test(planId)) return [];
    return this.read(tx, 'plan_id = $1', [planId]);
  }

  /** Those of all plans of the company that wait for approval, the oldest first. */
  async waiting(tx: EntityManager): Promise<Version[]> {
    const found = await this.read(tx, `state = 'submitted'`, []);
    return found.sort((a, b) => a.frozenAt.getTime() - b.frozenAt.getTime());
  }

  /** The plan file as it was frozen; null: destroyed, or there is no such version. */
  async content(tx: EntityManager, planId: string, number: number): Promise<string | null> {
    if (!UUID.test(planId)) return null;
    return (await tx.findOneBy(VersionEntity, { planId, number }))?.content ?? null;
  }

  async add(tx: EntityManager, freezing: Freezing, who: Actor): Promise<void> {
    await tx.insert(VersionEntity, { ...freezing, approvals: 1, state: 'frozen', namesErased: false });
    const move = { move: 'freeze' as const, at: freezing.frozenAt, reason: null };
    await this.record(tx, { ...freezing, moves: [] }, { ...move, accountId: who.accountId, name: who.name });
  }

  /** The version as `Version` says it is; false: it was moved since. */
  async move(tx: EntityManager, version: Version, { move, to, who, at, ...more }: Moving): Promise<boolean> {
    const { planId, number, rowVersion } = version;
    const changed = { state: to, rowVersion: rowVersion + 1, approvals: more.approvals ?? version.approvals };
    const destroyed = version.namesErased && isOver({ state: to }) ? { content: null, namesErased: false } : {};
    const { affected } = await tx.update(VersionEntity, { planId, number, rowVersion }, { ...changed, ...destroyed });
    if (affected !== 1) return false;
    const { accountId, name } = who;
    await this.record(tx, version, { move, at, accountId, name, reason: more.reason ?? null });
    return true;
  }

  /** The account that has changed the plan last; null where it was nobody with an account. */
  async lastEditor(tx: EntityManager, planId: string): Promise<string | null> {
    return (await tx.query<{ id: string }[]>(lastEditor, [planId]))[0]?.id ?? null;
  }

  /** Of somebody with an account, as the trail last had it; null: erased. */
  async nameOf(tx: EntityManager, accountId: string): Promise<string | null> {
    return (await tx.query<{ name: string }[]>(lastName, [accountId]))[0]?.name ?? null;
  }

  private async read(tx: EntityManager, where: string, values: string[]): Promise<Version[]> {
    const rows = await tx.query<Omit<Version, 'moves'>[]>(`${versions} WHERE ${where} ORDER BY number DESC`, values);
    const plans = [...new Set(rows.map(({ planId }) => planId))];
    const made = await tx
      .createQueryBuilder(VersionMoveEntity, 'move')
      .where('move.planId = ANY(:plans)', { plans })
      .orderBy('move.position')
      .getMany();
    return rows.map((row) => ({
      ...row,
      moves: made.filter(({ planId, number }) => planId === row.planId && number === row.number).map(valueOf),
    }));
  }

  private async record(
    tx: EntityManager,
    { planId, number, moves }: Pick<Version, 'planId' | 'number' | 'moves'>,
    move: VersionMove,
  ): Promise<void> {
    await tx.insert(VersionMoveEntity, { planId, number, position: moves.length + 1, ...move });
  }
}

function valueOf({ move, accountId, name, at, reason }: VersionMoveEntity): VersionMove {
  return { move, accountId, name, at, reason };
}
