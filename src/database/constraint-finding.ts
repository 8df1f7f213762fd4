import { QueryFailedError } from 'typeorm';

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * The rule that the database defended, e.g. 'X3'; 'E8' for a reference to something that is gone; null for any other
 * error. References are checked when the transaction commits, so catch around `inTenant`.
 */
export function constraintFinding(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { constraint, code } = error.driverError as { constraint?: string; code?: string };
  const rule = /^(x[1-4])_/.exec(constraint ?? '')?.[1];
  if (rule) return rule.toUpperCase();
  return code === FOREIGN_KEY_VIOLATION ? 'E8' : null;
}
