import { DateTime } from 'luxon';
import { type Declared } from '../../documents/parts/declared.js';
import { type Agency, type Plan } from '../../domain/plan/plan.js';
import { type SignOff } from '../../domain/review/standing.js';
import { type ReviewCourse } from '../store/course-from.js';
import { hashFor } from './fact-of.js';

/** The last sign-off of exactly this plan; where there is none, the last one of all. */
export function declarationOf(agency: Agency, plan: Plan, course: ReviewCourse | null): Declared {
  const hash = hashFor(plan, agency.id);
  const signed = course?.signOffs.findLast((each) => each.hash === hash) ?? course?.signOffs.at(-1);
  return {
    agency: agency.name,
    roles: agency.supportRoles.map(({ name }) => name),
    signed: course && signed ? signedOf(signed, course, signed.hash === hash, plan.company.timeZone) : null,
  };
}

function signedOf(
  { name, function: title, at, exceptions, round }: SignOff,
  { rounds }: ReviewCourse,
  isExact: boolean,
  zone: string,
): Declared['signed'] {
  const version = rounds.find(({ number }) => number === round)?.version ?? 0;
  const on = DateTime.fromJSDate(at, { zone }).toISODate() ?? at.toISOString().slice(0, 10);
  return { name, function: title, on, version, isExact, exceptions: exceptions.length };
}
