import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../test/builders/plan.builder.js';
import { Values } from './readiness-values.js';

const english = new Values(aPlan());
const german = new Values(aPlan({ locale: 'de' }));

describe('what the readiness report writes', () => {
  it('are dates with a full stop where the language has one', () => {
    const minute = Date.parse('2026-11-30T23:00Z') / 60_000;
    expect(german.instant(minute)).toBe('Di 1. Dez. 2026 00:00');
    expect(english.instant(minute)).toBe('Tue 1 Dec 2026 00:00');
  });

  it('is never all, nor nothing, unless it is', () => {
    const shares = [1, 5_000, 525_599, 525_600].map((part) => english.share(part, 525_600));
    expect(shares).toEqual(['1 (0.1 %)', '5,000 (1 %)', '525,599 (99.9 %)', '525,600 (100 %)']);
  });
});
