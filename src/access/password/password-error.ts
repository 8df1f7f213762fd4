import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { longestPassword, passwordFault, shortestPassword } from './password-rules.js';

/** What is to be changed about a new password, in a sentence; null: nothing. */
export function passwordError(password: string, own: string[], locale: Locale): string | null {
  const fault = passwordFault(password, own);
  const counts = { shortest: shortestPassword, longest: longestPassword };
  return fault && translator(locale)(`web.access.password.${fault}`, counts);
}
