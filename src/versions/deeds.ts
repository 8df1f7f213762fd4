import { type Move } from './state-machine.js';

/** How the trail names what was done; its words are `audit.actions.version`. */
export const deeds: Record<Move, string> = {
  freeze: 'version.frozen',
  submit: 'version.submitted',
  approve: 'version.approved',
  return: 'version.returned',
  publish: 'version.published',
  supersede: 'version.superseded',
  withdraw: 'version.withdrawn',
};
