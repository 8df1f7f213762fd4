import { type Absence } from '../plan/plan.js';
import { dayOf } from './day.js';
import { type Spans, union } from './spans.js';
import { type Zone } from './zone.js';

/** Absences as time: whole local days of a zone, the last one included. */
export function absenceSpans(absences: readonly Absence[], zone: Zone): Spans {
  return union(
    absences.map(({ from, to }) => ({ from: zone.instant(dayOf(from), 0), until: zone.instant(dayOf(to) + 1, 0) })),
  );
}
