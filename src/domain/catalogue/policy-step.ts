import { type Blocks, type ContactMethod, type StepAction } from '../plan/plan.js';
import { type FunctionId, type Text } from './catalogue.js';

/** A step of a proposed escalation policy; times in minutes. */
export interface CatalogueStep {
  id: string;
  name: Text;
  action: StepAction;
  fn: FunctionId;
  /** true: the step is left out where no owner has the function, and nobody stands in */
  ownOnly?: boolean;
  via: ContactMethod[];
  answer: number;
  work: number;
  blocks: Blocks;
  within?: number;
}
