import { type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Finding } from '../../domain/rules/finding.js';
import { type Outline } from './outline.js';
import { type References } from './references.js';
import { type Words } from './words.js';

/** What a document is written with beside the plan. */
export interface DocumentContext {
  findings: Finding[];
  today: LocalDate;
}

/** What each section of a document is written from. */
export interface Writing extends DocumentContext {
  plan: Plan;
  words: Words;
  references: References;
  outline: Outline;
}
