import { type LocalDate } from '../../domain/plan/plan.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type Course, type Entry, type Round, type SignOff } from '../../domain/review/standing.js';
import {
  type ReviewEntity,
  type ReviewEntryEntity,
  type ReviewRoundEntity,
  type ReviewSignOffEntity,
} from '../review.entity.js';

export interface SentRound extends Round {
  version: number;
  message: string;
  dueOn: LocalDate | null;
  sentAt: Date;
  /** name */
  sentBy: string;
}

/** A review and all that happened in it. */
export interface ReviewCourse extends Course {
  review: ReviewEntity;
  rounds: SentRound[];
}

/** Of rows of several reviews those of this one. */
export function courseFrom(
  review: ReviewEntity,
  rounds: ReviewRoundEntity[],
  entries: ReviewEntryEntity[],
  signOffs: ReviewSignOffEntity[],
): ReviewCourse {
  const isOwn = ({ reviewId }: { reviewId: string }) => reviewId === review.reviewId;
  return {
    review,
    rounds: rounds.filter(isOwn).map(roundFrom),
    entries: entries.filter(isOwn).map(entryFrom),
    signOffs: signOffs.filter(isOwn).map(signOffFrom),
  };
}

export function lastRound({ rounds }: ReviewCourse): SentRound {
  const last = rounds.at(-1);
  if (!last) throw new Error('a review without a round');
  return last;
}

function roundFrom({ number, version, content, hash, message, dueOn, sentAt, sentBy }: ReviewRoundEntity): SentRound {
  const view = content === null ? null : (JSON.parse(content) as AgencyView);
  return { number, version, view, hash: hash.toString('hex'), message, dueOn, sentAt, sentBy };
}

function entryFrom(row: ReviewEntryEntity): Entry {
  const { number, round, activityKey, kind, side, roleKey, letter, text, name, at } = row;
  return { number: Number(number), round, activity: activityKey, kind, side, role: roleKey, letter, text, name, at };
}

function signOffFrom(row: ReviewSignOffEntity): SignOff {
  const { number, round, hash, exceptions, name, at } = row;
  return { number: Number(number), round, hash: hash.toString('hex'), exceptions, name, function: row.function, at };
}
