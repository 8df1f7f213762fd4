/** Whether a link still lets somebody in. */
export type LinkState = 'open' | 'used' | 'expired' | 'unknown';

export function stateOf(link: { usedAt: Date | null; expiresAt: Date } | null, now: Date): LinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  return link.expiresAt > now ? 'open' : 'expired';
}
