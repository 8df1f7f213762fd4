import { type Agency, type Id, type Plan } from '../../domain/plan/plan.js';
import { type SignOff } from '../../domain/review/standing.js';
import { type ReviewCourse } from '../store/course-from.js';
import { hashFor } from './fact-of.js';

/** What an agency has confirmed, for a document. */
export interface Declaration {
  agencyKey: Id;
  /** as the plan calls it */
  agency: string;
  /** names of its support roles in the plan */
  roles: string[];
  /** null: nothing signed yet */
  signed: {
    /** empty: the account was erased */
    name: string;
    function: string;
    at: Date;
    /** number of the version that was signed */
    version: number;
    /** SHA-256 of what was seen, as hex digits */
    hash: string;
    /** what was signed is what the agency would see of exactly this plan */
    isExact: boolean;
    /** rows that were objected to at that time */
    exceptions: number;
  } | null;
}

/** The last sign-off of exactly this plan; where there is none, the last one of all. */
export function declarationOf(agency: Agency, plan: Plan, course: ReviewCourse | null): Declaration {
  const hash = hashFor(plan, agency.id);
  const signed = course?.signOffs.findLast((each) => each.hash === hash) ?? course?.signOffs.at(-1);
  return {
    agencyKey: agency.id,
    agency: agency.name,
    roles: agency.supportRoles.map(({ name }) => name),
    signed: course && signed ? signedOf(signed, course, signed.hash === hash) : null,
  };
}

function signedOf(signed: SignOff, { rounds }: ReviewCourse, isExact: boolean): Declaration['signed'] {
  const { name, at, hash, exceptions, round } = signed;
  const version = rounds.find(({ number }) => number === round)?.version ?? 0;
  return { name, function: signed.function, at, version, hash, isExact, exceptions: exceptions.length };
}
