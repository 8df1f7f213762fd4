import { SetMetadata } from '@nestjs/common';
import { type Action } from './permissions.js';

/** What a route asks of whoever calls it. A route that says nothing is closed to everybody. */
export type Need =
  /** open to everybody */
  | { who: 'anybody' }
  /** an account, whatever its organisations, and how far it has to be let in */
  | { who: 'account'; stage: Stage }
  /** a member of an organisation whose role may do it: one action for reading, one for everything else */
  | { who: 'member'; read: Action; change: Action };

/**
 * Even before the second factor was shown; also by the identity provider of one organisation, for which what belongs to
 * the account alone stays closed; or fully.
 */
export type Stage = 'second-factor' | 'provider' | 'full';

export const NEED = 'krisenfest:need';

export const Anybody = () => SetMetadata<string, Need>(NEED, { who: 'anybody' });

export const SignedIn = (stage: Stage = 'full') => SetMetadata<string, Need>(NEED, { who: 'account', stage });

/** On a controller or a method: the action for GET, and the one for everything else (the same where not given). */
export const Needs = (read: Action, change: Action = read) =>
  SetMetadata<string, Need>(NEED, { who: 'member', read, change });
