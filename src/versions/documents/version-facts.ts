import { DateTime } from 'luxon';
import { type Standing, type VersionFacts, type VersionLine } from '../../documents/parts/version-facts.js';
import { type LocalDate } from '../../domain/plan/plan.js';
import { approvalsOf, standingOf, type Standing as VersionStanding, type Version } from '../version.js';

/** What a document says of a version. @param versions all of the plan @param zone IANA name: whose days are meant */
export function versionFacts(version: Version, versions: Version[], today: LocalDate, zone: string): VersionFacts {
  const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone }).toISODate() ?? version.frozenOn;
  const lineOf = (each: Version): VersionLine => ({
    number: each.number,
    frozenOn: each.frozenOn,
    approvals: approvalsOf(each).map(({ name, at }) => ({ name, on: dayOf(at) })),
    note: each.note,
  });
  const made = (name: string) => version.moves.find(({ move }) => move === name)?.at;
  const [published, ended] = [made('publish'), made('supersede') ?? made('withdraw')];
  const before = versions.filter((each) => each.number < version.number && wasPublished(each));
  return {
    number: version.number,
    standing: standings[standingOf(version, today)],
    approvals: lineOf(version).approvals,
    publishedOn: published ? dayOf(published) : null,
    endedOn: ended ? dayOf(ended) : null,
    history: [...before.sort((a, b) => a.number - b.number), version].map(lineOf),
  };
}

/** One that was returned was never more than a draft. */
const standings: Record<VersionStanding, Standing> = {
  frozen: 'draft',
  submitted: 'draft',
  returned: 'draft',
  approved: 'draft',
  published: 'inForce',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

function wasPublished({ moves }: Version): boolean {
  return moves.some(({ move }) => move === 'publish');
}
