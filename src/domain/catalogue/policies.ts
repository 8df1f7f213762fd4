import { type SeverityId } from './catalogue.js';
import { incidentSteps, issueSteps } from './policies-lower.js';
import { crisisSteps, severeCrisisSteps } from './policies-upper.js';
import { type CatalogueStep } from './policy-step.js';

/**
 * Who is called at each severity. The first reaction waits for one release at most, so that 15 minutes on X can be kept
 * with everybody reachable; approved in advance, it does not wait at all.
 */
export const policies: Record<SeverityId, CatalogueStep[]> = {
  issue: issueSteps,
  incident: incidentSteps,
  crisis: crisisSteps,
  'severe-crisis': severeCrisisSteps,
};
