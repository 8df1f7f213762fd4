import { type Locale } from '../../domain/plan/plan.js';
import { type OwnOrganisation } from '../organisation/organisation.store.js';

/** An account as its owner sees it. */
export interface AccountState {
  name: string;
  email: string;
  locale: Locale;
  /** else it signs in with its company's identity provider alone */
  hasPassword: boolean;
  hasApp: boolean;
  /** recovery codes not used yet */
  codesLeft: number;
  passkeys: { id: string; name: string; createdAt: Date; usedAt: Date | null }[];
  organisations: OwnOrganisation[];
  sessions: { id: string; browser: string; stage: 'second-factor' | 'full'; createdAt: Date; seenAt: Date }[];
}
