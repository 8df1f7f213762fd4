const minute = 60_000;

/** How long to wait after each try that failed, in milliseconds: about a day in all. */
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute);

/** After so many tries nobody tries again by itself. */
export const mostTries = pauses.length + 1;

/** Longer than any talk with a mail server: whoever has claimed a mail and not come back by then has died over it. */
export const claimMs = 10 * minute;

/** When to try again after so many tries; null: no more. */
export function nextTry(tries: number, now: Date): Date | null {
  const pause = pauses[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}
