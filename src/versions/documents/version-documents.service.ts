import { Injectable } from '@nestjs/common';
import { type OpenPlan } from '../../documents/opened-plans.js';
import { type VersionFacts } from '../../documents/parts/version-facts.js';
import { PlanDocuments } from '../../documents/plan-documents.service.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { VersionReading } from '../version-reading.service.js';
import { versionFacts } from './version-facts.js';

/** A version, ready to be printed. */
export type PrintedVersion = OpenPlan & { version: VersionFacts };

/** Printed from what a version froze, as of the day on which it was frozen: the same document, whenever it is made. */
@Injectable()
export class VersionDocuments {
  constructor(
    private readonly reading: VersionReading,
    private readonly documents: PlanDocuments,
  ) {}

  /**
   * Null where there is no such version, or its content was destroyed.
   * @param dateIn the date in a time zone
   */
  async open(
    companyId: string,
    planId: string,
    number: number,
    dateIn: (zone: string) => LocalDate,
  ): Promise<PrintedVersion | null> {
    const { edition } = this.documents;
    const open = await this.reading.one(companyId, planId, number);
    if (!open?.content) return null;
    const { version, versions, content: plan } = open;
    const zone = plan.company.timeZone;
    const facts = versionFacts(version, versions, dateIn(zone), zone);
    // An id of its own: a check of the plan as it is now goes on beside it.
    const stored = { id: `${planId}/${String(number)}`, plan, versions: new Map<string, number>() };
    const printed = await this.documents.prepared(companyId, planId, stored, version.frozenOn, edition);
    return { ...printed, version: facts };
  }
}
