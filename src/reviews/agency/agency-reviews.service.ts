import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type RowStanding } from '../../domain/review/standing.js';
import { acceptableAtOnce, progressOf } from '../../domain/review/stage.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { ReviewStore } from '../store/review.store.js';
import { type RowAnswer } from './answer.form.js';

/** `stale`: since the page was opened something else was sent, said or signed. */
export type Answered =
  { ok: true; course: ReviewCourse } | { ok: false; reason: 'stale' | 'open'; course: ReviewCourse };

export interface Signing {
  name: string;
  function: string;
  /** number of the round that was seen */
  round: number;
  /** number of the last entry that was seen */
  seen: number;
}

/** What a member of an agency reads and writes: reviews that were given to it, in transactions of the agency alone. */
@Injectable()
export class AgencyReviews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReviewStore,
    private readonly audit: AuditStore,
  ) {}

  list(agencyId: string): Promise<ReviewCourse[]> {
    return this.database.inAgency(agencyId, (tx) => this.store.ofAgency(tx));
  }

  find(agencyId: string, reviewId: string): Promise<ReviewCourse | null> {
    return this.database.inAgency(agencyId, (tx) => this.store.find(tx, reviewId));
  }

  /** Null where there is no such review. Two who answer at the same time are both heard. */
  answer(who: Actor, reviewId: string, round: number, answer: RowAnswer): Promise<Answered | null> {
    return this.work(who, reviewId, round, async (tx, course) => {
      const { activity, kind, role, letter, text } = answer;
      await this.say(tx, who, course, [answer]);
      const name = course.rounds.at(-1)?.view?.rows.find(({ id }) => id === activity)?.name;
      const more = { ...(name && { activity: name }), ...(role && { role, letter }), ...(text && { text }) };
      await this.note(tx, who, course, 'review.answered', { kind, ...more });
      return { ok: true, course };
    });
  }

  /** Accepts every row that is still to be decided, but for those in which the agency waits for an answer. */
  acceptRest(who: Actor, reviewId: string, round: number): Promise<Answered | null> {
    return this.work(who, reviewId, round, async (tx, course) => {
      const open = acceptableAtOnce(progressOf(course));
      if (open.length > 0) {
        await this.say(tx, who, course, open.map(acceptance));
        await this.note(tx, who, course, 'review.answered', {
          kind: 'accept',
          activity: open.map(({ row }) => row.name),
        });
      }
      return { ok: true, course };
    });
  }

  /** Signs what was seen; `open`: rows are still to be decided. What has changed since the last time is accepted by it. */
  signOff(who: Actor, reviewId: string, signing: Signing): Promise<Answered | null> {
    return this.work(who, reviewId, signing.round, async (tx, course) => {
      const { rows, open, exceptions } = progressOf(course);
      if (lastNumber(course) !== signing.seen) return { ok: false, reason: 'stale', course };
      if (open > 0) return { ok: false, reason: 'open', course };
      await this.say(tx, who, course, rows.filter(({ state }) => state === 'changed').map(acceptance));
      const { hash, number: round, version } = lastRound(course);
      const { name, function: title } = signing;
      await this.store.sign(tx, course.review, {
        ...{ round, hash: Buffer.from(hash, 'hex'), exceptions: exceptions.map(({ row }) => row.id) },
        ...{ accountId: who.accountId, name, function: title, at: new Date() },
      });
      const except = exceptions.map(({ row }) => row.name);
      await this.note(tx, who, course, 'review.signed-off', { name, function: title, version, hash, except });
      return { ok: true, course };
    });
  }

  private work(
    who: Actor,
    reviewId: string,
    round: number,
    work: (tx: EntityManager, course: ReviewCourse) => Promise<Answered>,
  ): Promise<Answered | null> {
    return this.database.inAgency(who.companyId, async (tx): Promise<Answered | null> => {
      await this.store.lock(tx, reviewId);
      const course = await this.store.find(tx, reviewId);
      if (!course) return null;
      const { number, view } = lastRound(course);
      return number === round && view !== null ? work(tx, course) : { ok: false, reason: 'stale', course };
    });
  }

  private async say(tx: EntityManager, who: Actor, course: ReviewCourse, answers: RowAnswer[]): Promise<void> {
    const { number: round } = lastRound(course);
    const entries = answers.map(({ activity, kind, role, letter, text }) => ({
      ...{ round, activityKey: activity, side: 'agency' as const, kind, roleKey: role, letter, text },
      ...{ accountId: who.accountId, name: who.name, at: new Date() },
    }));
    await this.store.add(tx, course.review, entries);
  }

  /** In the trails of both: of the company whose plan it is, and of the agency. */
  private async note(
    tx: EntityManager,
    who: Actor,
    { review }: ReviewCourse,
    action: string,
    after: object,
  ): Promise<void> {
    const { companyId, planId, companyName, planTitle, agencyName } = review;
    const now = new Date();
    const own = { action, after: { company: companyName, plan: planTitle, ...after } };
    const theirs = { action, planId, after: { agency: agencyName, ...after } };
    await this.database.within(tx, who.companyId, () => this.audit.append(tx, who, own, now));
    await this.database.within(tx, companyId, () => this.audit.append(tx, { ...who, companyId }, theirs, now));
  }
}

/** Number of the last entry: tells whether anything was said since. */
export function lastNumber({ entries }: ReviewCourse): number {
  return entries.at(-1)?.number ?? 0;
}

function acceptance({ row }: RowStanding): RowAnswer {
  return { activity: row.id, kind: 'accept', role: null, letter: null, text: '' };
}
