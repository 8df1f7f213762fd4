import { type LocalDate } from '../../domain/plan/plan.js';
import { planHref } from '../../plans/links.js';
import { approvalsOf, inForce, isOnItsWay, standingOf, type Version } from '../version.js';
import { type VersionWords } from './version-words.js';

/** How a plan stands with its versions. */
export interface StandingView {
  text: string;
  /** a version is in force and has not expired */
  isGood: boolean;
  /** the one in force, to read; null: there is none */
  href: string | null;
  /** versions on their way or returned with none after them, and what comes next for each */
  next: { text: string; href: string; label: string }[];
  /** all of them */
  all: string;
}

/** @param today in the company's zone */
export function standingView(planId: string, versions: Version[], today: LocalDate, words: VersionWords): StandingView {
  const { t } = words;
  const current = inForce(versions);
  const standing = current ? standingOf(current, today) : wasPublished(versions) ? 'over' : 'none';
  const named = current && { number: current.number, date: words.date(current.validUntil) };
  return {
    text: t(`web.versions.standing.${standing}`, named ?? {}),
    isGood: standing === 'published',
    href: current && versionHref(current),
    next: versions
      .filter((each) => isOnItsWay(each) || isReturnedLast(each, versions))
      .map((version) => ({
        text: nextText(version, words),
        href: versionHref(version),
        label: t('web.versions.next.look', { number: version.number }),
      })),
    all: planHref(planId, 'versions'),
  };
}

export function versionHref({ planId, number }: Pick<Version, 'planId' | 'number'>, ...rest: string[]): string {
  return planHref(planId, 'versions', String(number), ...rest);
}

function nextText(version: Version, { t }: VersionWords): string {
  const { number, state } = version;
  return t(`web.versions.next.${state}`, { number, count: version.approvals - approvalsOf(version).length });
}

/** Who mends the plan has to learn of it; with a newer version that is done. */
function isReturnedLast({ state, number }: Version, versions: Version[]): boolean {
  return state === 'returned' && versions.every((other) => other.number <= number);
}

function wasPublished(versions: Version[]): boolean {
  return versions.some(({ moves }) => moves.some(({ move }) => move === 'publish'));
}
