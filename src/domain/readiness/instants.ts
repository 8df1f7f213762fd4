import { type Minute } from '../calendar/zone.js';

/** As instants stand in readiness answers: UTC, to the minute, 2026-12-24T17:00Z. */
export function instantText(minute: Minute): string {
  return `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
}

/** The minute of such a text. */
export function minuteOf(instant: string): Minute {
  return Date.parse(instant) / 60_000;
}
