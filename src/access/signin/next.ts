import { isOwnPath } from '../../web/own-path.js';

/** Where somebody wanted to go before signing in; else where everybody begins. */
export function ownOr(next: unknown): string {
  return isOwnPath(next) ? next : '/';
}
