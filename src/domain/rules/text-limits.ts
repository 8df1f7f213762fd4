import { type ChannelType } from '../plan/plan.js';

/** Characters that a text may have at most, by kind of channel; other kinds take texts of any length. */
export const mostCharacters: Partial<Record<ChannelType, number>> = { x: 280 };

/** Code points: an emoji is one character, as X counts most of them. */
export function charactersOf(text: string): number {
  return Array.from(text).length;
}
