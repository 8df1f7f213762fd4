import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { type ExerciseKind, type Plan } from '../../domain/plan/plan.js';
import { exerciseSheetsView } from './exercise-sheets.view.js';

const kinds: ExerciseKind[] = ['alarm', 'tabletop', 'full'];
const brought = ['Alarm', 'Situation', 'Play'];
/** A team has this long for the last inject, at most. */
const MOST_AFTER = 15;

const signals = fc.array(fc.constantFrom('A call', 'A post', 'A photo'), { maxLength: 20 });
const anyPlan = fc
  .record({
    kind: fc.constantFrom(...kinds),
    signals,
    hasAgency: fc.boolean(),
    hasSteps: fc.boolean(),
    isKnown: fc.boolean(),
  })
  .map(({ kind, signals: some, hasAgency, hasSteps, isKnown }): Plan => {
    const plan = aPlan();
    return {
      ...plan,
      exercises: [{ id: 'one', name: 'One', kind, everyMonths: 12 }],
      agencies: hasAgency ? plan.agencies : [],
      escalation: hasSteps ? plan.escalation : [],
      scenarios: isKnown ? plan.scenarios.map((scenario) => ({ ...scenario, signals: some })) : [],
    };
  });

describe('the times of an exercise', () => {
  it('bring in everything while it is played, and play no longer than there is something to play', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [sheet] = exerciseSheetsView(plan, { findings: [], today: '2026-12-01' }).exercises;
        const parts = (sheet?.agenda ?? []).map(({ title, minutes }) => ({
          title,
          span: minutes.split('–').map(Number),
        }));
        const played = parts.filter(({ title }) => brought.includes(title)).map(({ span }) => span);
        const [from = 0, until = 0] = [played[0]?.[0], played.at(-1)?.[1]];
        const minutes = (sheet?.injects ?? []).map(({ minute }) => Number(minute));
        expect(minutes.filter((minute) => minute < from || minute >= until)).toEqual([]);
        expect(minutes[0]).toBe(from);
        expect(until - (minutes.at(-1) ?? 0)).toBeLessThanOrEqual(MOST_AFTER);
        expect(parts.every(({ span: [begin = 0, end = 0] }) => begin < end)).toBe(true);
        expect(parts.slice(1).every(({ span }, index) => span[0] === parts[index]?.span[1])).toBe(true);
      }),
    );
  });
});
