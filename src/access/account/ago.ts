const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in words: vor 3 Stunden, yesterday; null: just now. Whatever the time zone, it is right. */
export function ago(then: Date, now: Date, language: string): string | null {
  const seconds = (now.getTime() - then.getTime()) / 1000;
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? [null, 1];
  if (unit === null) return null;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}
