import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { LinkStore } from '../../access/links/link.store.js';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { DetailsStore } from '../../audit/erasure/details.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { tracesOf } from '../../domain/erasure/traces.js';
import { vacated } from '../../domain/erasure/vacated.js';
import { type Person } from '../../domain/plan/plan.js';
import { PdfService } from '../../pdf/pdf.service.js';
import { type NamingVersion, VersionErasure } from '../../versions/version-erasure.store.js';
import { ReviewErasure } from '../../reviews/store/review-erasure.store.js';
import { CorrectionsStore } from '../corrections/corrections.store.js';
import { RemovalsStore } from '../removals/removals.store.js';
import { PlanStore, type StoredPlan } from '../store/plan.store.js';

export type Erased = { ok: true } | { ok: false; reason: 'stale'; current: StoredPlan };

/** Takes a person's data out of a plan and out of everything that is kept of the plan. */
@Injectable()
export class PersonErasure {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: PlanStore,
    private readonly removals: RemovalsStore,
    private readonly corrections: CorrectionsStore,
    private readonly versions: VersionErasure,
    private readonly reviews: ReviewErasure,
    private readonly links: LinkStore,
    private readonly details: DetailsStore,
    private readonly audit: AuditStore,
    private readonly documents: PdfService,
  ) {}

  /** The versions of the plan that name the person. */
  naming(companyId: string, planId: string, person: Person): Promise<NamingVersion[]> {
    return this.database.inTenant(companyId, (tx) => this.versions.naming(tx, planId, tracesOf(person)));
  }

  /** Null where there is no such person; `version`: of the person's row as the page showed it. */
  async erase(who: Actor, planId: string, key: string, version: number): Promise<Erased | null> {
    const erased = await this.database.inAccess(async (tx) => {
      const done = await this.database.within(tx, who.companyId, () => this.vacate(tx, who, planId, key, version));
      if (done?.ok) await this.links.forgetContact(tx, planId, key);
      return done;
    });
    // What was printed before the change could be seen.
    if (erased?.ok) await this.documents.forget();
    return erased;
  }

  private async vacate(
    tx: EntityManager,
    who: Actor,
    planId: string,
    key: string,
    version: number,
  ): Promise<Erased | null> {
    const current = await this.store.load(tx, planId, { forUpdate: true });
    const person = current?.plan.people.find(({ id }) => id === key);
    const next = current && vacated(current.plan, key);
    if (!current || !person || !next) return null;
    if (current.versions.get(`people/${key}`) !== version) return { ok: false, reason: 'stale', current };
    const written = await this.store.write(tx, current, next.plan);
    if (written === 'stale') return { ok: false, reason: 'stale', current };
    // First, so that nobody adds to the chain while it is gone through.
    await this.audit.append(tx, who, { action: 'person.erased', planId, place: `/people/${next.id}` }, new Date());
    await this.forget(tx, planId, person);
    return { ok: true };
  }

  private async forget(tx: EntityManager, planId: string, person: Person): Promise<void> {
    const traces = tracesOf(person);
    await this.removals.forget(tx, planId, traces);
    await this.corrections.forget(tx, planId, traces);
    await this.versions.forgetPerson(tx, planId, traces);
    await this.reviews.forgetPerson(tx, planId, traces);
    await this.details.erasePerson(tx, planId, traces);
    // Here already: where the disk refuses, nothing was erased.
    await this.documents.forget();
  }
}
