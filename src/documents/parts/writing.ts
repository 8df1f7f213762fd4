import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { type Brand, plain } from '../../plans/brand/brand.js';
import { type Declared } from './declared.js';
import { Outline } from './outline.js';
import { References, type Thing } from './references.js';
import { type VersionFacts } from './version-facts.js';
import { Words } from './words.js';

/** What a document is written with beside the plan. */
export interface DocumentContext {
  findings: Finding[];
  /** false: the readiness check has not had its say, so there may be more of them */
  isWhole?: boolean;
  today: LocalDate;
  /** for the documents that speak of it */
  readiness?: ReadinessFigures | null;
  /** how it looks; none: as the service makes it */
  brand?: Brand;
  /** the version that is printed; none: the plan as it is now, a draft */
  version?: VersionFacts;
  /** what the agencies have confirmed, in the order of the plan; none: nobody asked */
  declared?: Declared[];
}

/** What each section of a document is written from. */
export interface Writing extends Omit<DocumentContext, 'readiness' | 'brand' | 'version' | 'declared'> {
  version: VersionFacts | null;
  declared: Declared[] | null;
  isWhole: boolean;
  brand: Brand;
  plan: Plan;
  words: Words;
  references: References;
  outline: Outline;
}

/** @param here what has a place of its own in the document */
export function writingOf(plan: Plan, context: DocumentContext, here: readonly Thing[]): Writing {
  const { findings, isWhole = true, today, brand = plain, version = null, declared = null } = context;
  return {
    version,
    declared,
    brand,
    findings,
    isWhole,
    today,
    plan,
    words: new Words(plan),
    references: new References(plan, here),
    outline: new Outline(),
  };
}
