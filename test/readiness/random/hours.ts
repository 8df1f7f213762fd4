import fc from 'fast-check';
import { type Absence, type Weekday, type Window } from '../../../src/domain/plan/plan.js';
import { plusDays } from '../reference/time.js';

const allDays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const roundTheClock: Window[] = [{ days: allDays, from: '00:00', to: '24:00', holidays: true }];

export const times = fc.oneof(
  fc.constantFrom('00:00', '24:00', '01:30', '02:00', '02:15', '02:30', '03:00', '08:00', '18:00', '22:00', '23:59'),
  fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
);
const days = fc.oneof(
  fc.constant(allDays),
  fc.constant(allDays.slice(0, 5)),
  fc.subarray(allDays, { minLength: 1, maxLength: 3 }),
);
export const aWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ days, from: times, to: times, holidays: fc.boolean() }),
  fc.record({
    days,
    from: fc.constantFrom('07:00', '08:00'),
    to: fc.constantFrom('16:00', '20:00'),
    holidays: fc.boolean(),
  }),
  fc.record({
    days,
    from: fc.constantFrom('16:00', '20:00', '22:00'),
    to: fc.constantFrom('01:30', '07:00', '08:00'),
    holidays: fc.boolean(),
  }),
);
export const windows: fc.Arbitrary<Window[]> = fc.oneof(
  { weight: 14, arbitrary: fc.array(aWindow, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(aWindow, { maxLength: 0 }) },
);

/** Around a date; some are longer than a call waits. */
export function absence(near: string): fc.Arbitrary<Absence> {
  return fc
    .tuple(
      fc.integer({ min: -4, max: 12 }),
      fc.oneof(fc.nat(3), fc.nat(3), fc.nat(3), fc.integer({ min: 27, max: 40 })),
    )
    .map(([start, length]) => ({ from: plusDays(near, start), to: plusDays(near, start + length) }));
}
