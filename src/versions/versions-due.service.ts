import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { spokenDate } from '../i18n/spoken.js';
import { planHref } from '../plans/links.js';
import { PlanStore, type PlanSummary } from '../plans/store/plan.store.js';
import { type DueSource, type DueThing, type Reminded } from '../reminders/due.js';
import { approvalsOf, inForce, standingOf, type Version } from './version.js';
import { VersionStore } from './version.store.js';

const soonDays = 30;

/** Versions that wait for approval, and those in force that expire within a month or have expired. */
@Injectable()
export class VersionsDue implements DueSource {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: PlanStore,
    private readonly versions: VersionStore,
  ) {}

  async of({ id, kind }: Reminded, now: Date): Promise<DueThing[]> {
    if (kind !== 'company') return [];
    return this.database.inTenant(id, async (tx) => {
      const due: DueThing[] = [];
      for (const plan of await this.plans.list(tx)) {
        const versions = await this.versions.list(tx, plan.id);
        due.push(...versionsDue(plan, versions, dateIn(plan.timeZone, now)));
      }
      return due;
    });
  }
}

function versionsDue({ id, title }: PlanSummary, versions: Version[], today: LocalDate): DueThing[] {
  const of = (version: Version, key: string) => ({
    keys: [`${id} version ${version.number} ${key}`],
    about: title,
    href: planHref(id, 'versions', String(version.number)),
  });
  const waiting = versions
    .filter(({ state }) => state === 'submitted')
    .map((version): DueThing => {
      const { number } = version;
      const text: DueThing['text'] = (t) => t('reminders.due.approval', { number });
      return { ...of(version, 'waits'), needs: 'version.approve', notFor: unable(version), text };
    });
  const current = inForce(versions);
  const expiry = current && expiryOf(current, today);
  if (!current || !expiry) return waiting;
  const { number, validUntil } = current;
  const text: DueThing['text'] = (t) => t(`reminders.due.${expiry}`, { number, date: spokenDate(validUntil, t) });
  return [...waiting, { ...of(current, expiry), needs: 'version.prepare', notFor: [], text }];
}

/** Whose approval would not count: who has given it already, and who alone would approve their own change. */
function unable(version: Version): string[] {
  const given = approvalsOf(version).map(({ accountId }) => accountId);
  const own = version.approvals === 1 ? [version.editor] : [];
  return [...given, ...own].filter((id) => id !== null);
}

function expiryOf(version: Version, today: LocalDate): 'expired' | 'expires' | null {
  if (standingOf(version, today) === 'expired') return 'expired';
  const soon = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: soonDays }).toFormat('yyyy-MM-dd');
  return version.validUntil <= soon ? 'expires' : null;
}
