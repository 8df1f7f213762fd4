import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { may, type OrganisationKind, type Role } from '../access/permissions/permissions.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { type DueThing } from './due.js';

/** What a member was reminded of last. */
export interface Before {
  accountId: string;
  role: Role;
  /** null: never */
  day: LocalDate | null;
  things: string[];
}

export interface Digest {
  due: DueThing[];
  /** hashes of their keys */
  things: string[];
}

const againDays = 7;

/** What to remind a member of today; null: of nothing, because nothing is due or it was said lately. */
export function digestFor(member: Before, kind: OrganisationKind, all: DueThing[], today: LocalDate): Digest | null {
  const due = all.filter(({ needs, notFor }) => may(kind, member.role, needs) && !notFor.includes(member.accountId));
  const things = [...new Set(due.flatMap(({ keys }) => keys).map(hashOf))];
  const isNew = things.some((each) => !member.things.includes(each));
  return due.length > 0 && (isNew || isLongAgo(member.day, today)) ? { due, things } : null;
}

function isLongAgo(day: LocalDate | null, today: LocalDate): boolean {
  if (day === null) return true;
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: againDays }).toFormat('yyyy-MM-dd') <= today;
}

/** Keys hold ids of people in plans: what is kept says nothing about them. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
