import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { Brands } from '../plans/brand/brands.service.js';
import { PlanEditing } from '../plans/editing/plan-editing.service.js';
import { PlanFindings } from '../plans/findings/plan-findings.service.js';
import { type StoredPlan } from '../plans/store/plan.store.js';
import { usualConditions } from '../readiness/conditions.js';
import { ReadinessChecks } from '../readiness/checks.service.js';
import { type DocumentKind, isAboutReadiness } from './document-kind.js';
import { type DocumentRequest } from './document-request.js';
import { ReviewFacts } from '../reviews/facts/review-facts.service.js';
import { DocumentsService } from './documents.service.js';
import { OpenedPlans, type OpenPlan } from './opened-plans.js';
import { type DocumentContext } from './parts/writing.js';
import { PlanStates } from './plan-states.store.js';

/** What a document says about readiness must be whole. */
const waitMs = 30_000;

/** The documents of the plans that are kept. */
@Injectable()
export class PlanDocuments {
  private readonly opened = new OpenedPlans();

  constructor(
    private readonly database: TenantDatabase,
    private readonly states: PlanStates,
    private readonly editing: PlanEditing,
    private readonly found: PlanFindings,
    private readonly checks: ReadinessChecks,
    private readonly documents: DocumentsService,
    private readonly brands: Brands,
    private readonly reviews: ReviewFacts,
  ) {}

  /** null: the company has no such plan. */
  async plan(companyId: string, planId: string): Promise<Plan | null> {
    return (await this.editing.read(companyId, planId))?.plan ?? null;
  }

  /**
   * null: the company has no such plan.
   * @param dateIn the date in a time zone
   */
  async open(companyId: string, planId: string, dateIn: (zone: string) => LocalDate): Promise<OpenPlan | null> {
    const { edition } = this;
    const stamp = await this.database.inTenant(companyId, (tx) => this.states.of(tx, planId));
    if (!stamp) return null;
    const today = dateIn(stamp.timeZone);
    const name = [companyId, planId, stamp.state, today, edition].join(' ');
    return this.opened.get(name, () => this.read(companyId, planId, today, edition));
  }

  private async read(companyId: string, planId: string, today: LocalDate, edition: number): Promise<OpenPlan | null> {
    const stored = await this.editing.read(companyId, planId);
    return stored && this.prepared(companyId, planId, stored, today, edition);
  }

  /** What the documents of a plan are made of on a day. `stored` may be the content of one of its versions. */
  async prepared(
    companyId: string,
    planId: string,
    stored: StoredPlan,
    today: LocalDate,
    edition: number,
  ): Promise<OpenPlan> {
    const brand = await this.brands.of(companyId, planId);
    const found = await this.found.of(companyId, stored, today, waitMs);
    const declared = await this.reviews.declarations(companyId, planId, stored.plan);
    return { companyId, planId, plan: stored.plan, brand, declared, today, edition, ...found };
  }

  /** Of all printed documents: asked before a plan is read. */
  get edition(): number {
    return this.documents.edition;
  }

  async print(open: OpenPlan, { kind, choice }: DocumentRequest): Promise<PdfResult> {
    const { plan, brand, today, edition, findings, isWhole, version, declared } = open;
    const readiness = await this.readiness(open, kind);
    const ofFull = kind === 'full' ? { declared } : {};
    const context = { findings, isWhole, today, brand, version, ...ofFull, ...readiness };
    return this.documents.pdf(plan, kind, context, choice, edition);
  }

  /** false: all documents have been forgotten since the plan was read. */
  isCurrent({ edition }: OpenPlan): boolean {
    return edition === this.documents.edition;
  }

  /** null where the check fails or takes too long: a document without it is better than none. */
  private async readiness(
    { companyId, plan, today, isWhole }: OpenPlan,
    kind: DocumentKind,
  ): Promise<Pick<DocumentContext, 'readiness'>> {
    if (!isAboutReadiness(kind)) return {};
    // Where its findings are missing, nobody waits for its figures, too: half of what it says would pass for all.
    if (!isWhole) return { readiness: null };
    const question = { about: 'figures' as const, plan, conditions: usualConditions(today) };
    const standing = await this.checks.ask(companyId, question, waitMs);
    return { readiness: standing.state === 'done' ? standing.answer : null };
  }
}
