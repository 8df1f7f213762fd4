import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore } from '../audit/audit.store.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { changesBetween } from '../domain/diff/changes.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { PdfService } from '../pdf/pdf.service.js';
import { type StoredPlan } from '../plans/store/plan.store.js';
import { deeds } from './deeds.js';
import { frozenPlan } from './frozen-plan.js';
import { checkMove, type Mover, reasoned, type Refusal, type Wish } from './rules.js';
import { inForce, type Version } from './version.js';
import { type Moving, VersionStore } from './version.store.js';

/** The version as it is now, and why it was not moved. */
export type Moved =
  /** `isDestroyed`: content that names somebody who was erased may be gone now */
  { ok: true; version: Version; isDestroyed: boolean } | { ok: false; why: Refusal; version: Version };

const confirmation = /^\/people\/[^/]+\/contactConfirmedOn$/;

/** The versions of plans and what is done with them: each move in one transaction, with its entry in the trail. */
@Injectable()
export class Versions {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: VersionStore,
    private readonly audit: AuditStore,
    private readonly documents: PdfService,
  ) {}

  /** The newest first. */
  list(companyId: string, planId: string): Promise<Version[]> {
    return this.database.inTenant(companyId, (tx) => this.store.list(tx, planId));
  }

  /** Of all plans: what waits for approval, the oldest first. */
  waiting(companyId: string): Promise<Version[]> {
    return this.database.inTenant(companyId, (tx) => this.store.waiting(tx));
  }

  /** The plan file as it was frozen; null: destroyed, or there is no such version. */
  content(companyId: string, planId: string, number: number): Promise<string | null> {
    return this.database.inTenant(companyId, (tx) => this.store.content(tx, planId, number));
  }

  /** Whether a plan says what its version in force says. That contact data were confirmed since says nothing new. */
  async isAsInForce(companyId: string, { id, plan }: Pick<StoredPlan, 'id' | 'plan'>, versions: Version[]) {
    const current = inForce(versions);
    const content = current && (await this.content(companyId, id, current.number));
    return content !== null && changesBetween(frozenPlan(content), plan).every(({ place }) => confirmation.test(place));
  }

  /** Null where there is no such version; `today` in the company's zone. Of two at the same time one is stale. */
  async move(who: Mover & Actor, planId: string, number: number, wish: Wish, today: LocalDate): Promise<Moved | null> {
    const moved = await this.database.inTenant(who.companyId, async (tx): Promise<Moved | null> => {
      if (!(await this.store.lock(tx, planId))) return null;
      const before = await this.store.list(tx, planId);
      const version = before.find((each) => each.number === number);
      if (!version) return null;
      const current = inForce(before);
      const checked = checkMove(version, wish, who, { today, inForce: current?.number ?? null });
      if (!checked.ok) return { ok: false, why: checked.why, version };
      const { move } = wish;
      const reason = reasoned.includes(move) ? wish.reason : undefined;
      const approvals = move === 'submit' ? wish.approvals : undefined;
      const at = new Date();
      if (move === 'publish' && current) await this.make(tx, current, { move: 'supersede', to: 'superseded', who, at });
      await this.make(tx, version, { move, to: checked.to, who, at, reason, approvals });
      const after = (await this.store.list(tx, planId)).find((each) => each.number === number);
      const isDestroyed = before.some(({ namesErased }) => namesErased);
      return { ok: true, version: after ?? version, isDestroyed };
    });
    // Prints of a content that was destroyed just now.
    if (moved?.ok && moved.isDestroyed) await this.documents.forget();
    return moved;
  }

  private async make(tx: EntityManager, version: Version, moving: Moving): Promise<void> {
    if (!(await this.store.move(tx, version, moving)))
      throw new Error('a version was moved under the lock of its plan');
    const { planId, number } = version;
    const { who, move, reason, at } = moving;
    const said = reason === undefined ? {} : { reason };
    const what = { action: deeds[move], planId, place: `/versions/${String(number)}`, after: { number, ...said } };
    await this.audit.append(tx, who, what, at);
  }
}
