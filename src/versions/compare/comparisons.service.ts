import { Injectable } from '@nestjs/common';
import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Version } from '../version.js';
import { type PlanVersions, VersionReading } from '../version-reading.service.js';
import { type Side, type Sides } from './sides.js';

/** Two sides of a plan, and what else there is to choose from. */
export interface OpenComparison {
  /** as it is now */
  plan: Plan;
  versions: Version[];
  sides: Sides;
  today: LocalDate;
}

/** Opens two versions of a plan to be compared. */
@Injectable()
export class Comparisons {
  constructor(private readonly reading: VersionReading) {}

  /**
   * Without a choice: from the newest version to the plan as it is now. Null where there is no such plan or version.
   * @param asked numbers of versions, or `draft`
   * @param dateIn the date in a time zone
   */
  async open(
    companyId: string,
    planId: string,
    asked: { from?: unknown; to?: unknown },
    dateIn: (zone: string) => LocalDate,
  ): Promise<OpenComparison | null> {
    const all = await this.reading.all(companyId, planId);
    if (!all) return null;
    const { plan } = all.stored;
    const today = dateIn(plan.company.timeZone);
    const usual = String(all.versions[0]?.number ?? 'draft');
    const side = (number: unknown) => this.side(companyId, planId, number, all, today);
    const [from, to] = await Promise.all([side(asked.from ?? usual), side(asked.to ?? 'draft')]);
    return from && to && { plan, versions: all.versions, sides: { from, to }, today };
  }

  private async side(
    companyId: string,
    planId: string,
    asked: unknown,
    { stored, versions }: PlanVersions,
    today: LocalDate,
  ): Promise<Side | null> {
    if (asked === 'draft') return { number: 'draft', on: today, plan: stored.plan };
    const version = versions.find(({ number }) => String(number) === asked);
    if (!version) return null;
    const open = await this.reading.one(companyId, planId, version.number);
    return open && { number: version.number, on: version.frozenOn, plan: open.content };
  }
}
