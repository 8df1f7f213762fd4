/** Ready-made parts of a plan, starter plans, and how a part is taken over into a plan. */
export * from './catalogue.js';
export { activities } from './activities.js';
export { channels } from './channels.js';
export { duties, legalNotice } from './duties.js';
export { functions } from './functions.js';
export { policies } from './policies.js';
export { type CatalogueStep } from './policy-step.js';
export { scenarios } from './scenarios/index.js';
export { severities } from './severities.js';
export { stakeholders } from './stakeholders.js';
export { jurisdictionOf } from './starter-duties.js';
export { type StarterKind } from './starter-kinds.js';
export { starterKinds, starterPlan, type StarterOptions } from './starters.js';
export { supportRoles } from './support-roles.js';
export { asActivity, asChannel, asNotification, asOwner, asSeverity, asStakeholder, asSupportRole } from './take.js';
export { asPolicy } from './take-policy.js';
export { asScenario } from './take-scenario.js';
