import { SetMetadata } from '@nestjs/common';
import { type Action } from './permissions.js';

export const UPLOAD = 'krisenfest:upload';

/**
 * The route takes a form with a file, which is read by `readUpload` (web/upload.ts): there, and not before, its token is
 * looked at. No other route takes such a form.
 */
export const TakesUpload = () => SetMetadata(UPLOAD, true);

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
