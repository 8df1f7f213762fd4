import { type SeverityId, severities } from '../../domain/catalogue/index.js';
import { type Severity } from '../../domain/plan/plan.js';

/** The catalogue's severity that a plan's severity is: by id, else by rank; null where neither is alike. */
export function levelOf({ id, rank }: Pick<Severity, 'id' | 'rank'>): SeverityId | null {
  const byId = severities.find((level) => level.id === id);
  return (byId ?? severities.find((level) => level.rank === rank))?.id ?? null;
}
