import { type Minute } from './zone.js';

/** Sorted, disjoint, half-open spans of time, flat: [from, until, from, until, ...]. */
export type Spans = readonly Minute[];

export interface Span {
  from: Minute;
  until: Minute;
}

/** What is in any of the spans, which may overlap and stand in any order. */
export function union(spans: readonly Span[]): Spans {
  const merged: number[] = [];
  for (const { from, until } of inOrder(spans)) {
    if (until <= from) continue;
    const last = merged.length - 1;
    if (last > 0 && from <= (merged[last] ?? from)) merged[last] = Math.max(until, merged[last] ?? until);
    else merged.push(from, until);
  }
  return merged;
}

/** Most spans come in order: sorting all would take most of the time. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let index = 1; index < spans.length; index += 1) {
    if ((spans[index - 1] as Span).from > (spans[index] as Span).from)
      return [...spans].sort((a, b) => a.from - b.from);
  }
  return spans;
}

/** What of the spans lies within [from, until). */
export function clipped(spans: Spans, from: Minute, until: Minute): Spans {
  const inside: number[] = [];
  each(spans, (start, end) => {
    if (start < until && end > from) inside.push(Math.max(start, from), Math.min(end, until));
  });
  return inside;
}

/** Whether any of the spans has a minute in [from, until). */
export function reaches(spans: Spans, from: Minute, until: Minute): boolean {
  for (let i = 0; i < spans.length; i += 2)
    if ((spans[i] as Minute) < until && (spans[i + 1] as Minute) > from) return true;
  return false;
}

/** What lies in [from, until) and in none of the spans. */
export function gaps(spans: Spans, from: Minute, until: Minute): Spans {
  const free: number[] = [];
  let at = from;
  each(spans, (start, end) => {
    if (start > at && at < until) free.push(at, Math.min(start, until));
    at = Math.max(at, end);
  });
  if (at < until) free.push(at, until);
  return free;
}

/** What is in both. */
export function common(a: Spans, b: Spans): Spans {
  const both: number[] = [];
  each(a, (from, until) => both.push(...clipped(b, from, until)));
  return both;
}

export function each(spans: Spans, visit: (from: Minute, until: Minute) => void): void {
  for (let i = 0; i < spans.length; i += 2) visit(spans[i] as Minute, spans[i + 1] as Minute);
}
