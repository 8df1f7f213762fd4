import { describe, expect, it } from '@jest/globals';
import { type PromiseReadiness, type ReadinessAnswer } from '../../domain/readiness/readiness.js';
import { translator } from '../../i18n/translate.js';
import { sayingEverybody } from '../words/everybody.js';
import { verdict } from './verdict.js';

/** Promises by the number of people who may be unreachable before each breaks; -1: broken with everybody there. */
function answer(...tolerances: number[]): ReadinessAnswer {
  const levels = (tolerance: number) => [0, 1, 2, 3].map((level) => ({ brokenMinutes: level > tolerance ? 60 : 0 }));
  const promises = tolerances.map((tolerance) => ({ levels: levels(tolerance) }) as PromiseReadiness);
  return { promises } as ReadinessAnswer;
}

const de = sayingEverybody(translator('de'), false);
const en = sayingEverybody(translator('en'), false);

describe('the verdict on the promises of a plan', () => {
  it.each([
    [0, 'Der Plan hält 3 von 4 Zusagen, wenn alle erreichbar sind.'],
    [1, 'Der Plan hält 3 von 4 Zusagen, wenn alle erreichbar sind, und 2, egal welche Person nicht erreichbar ist.'],
    [
      3,
      'Der Plan hält 3 von 4 Zusagen, wenn alle erreichbar sind, 2, egal welche Person nicht erreichbar ist, 1, egal welche 2 Personen nicht erreichbar sind, aber jede bricht, wenn 3 bestimmte Personen nicht erreichbar sind.',
    ],
  ])('says what holds with up to %d people unreachable', (unreachable, sentence) => {
    expect(verdict(answer(-1, 0, 1, 2), unreachable, de)).toBe(sentence);
  });

  it('ends where nothing is kept any more', () => {
    const sentence =
      'The plan keeps 2 of 3 promises when everybody can be reached, but each breaks when one particular person cannot be reached.';
    expect(verdict(answer(-1, 0, 0), 3, en)).toBe(sentence);
  });

  it('speaks of everybody else where somebody is taken away', () => {
    const sentence = 'Der Plan hält 1 von 2 Zusagen, wenn alle anderen erreichbar sind.';
    expect(verdict(answer(-1, 0), 0, sayingEverybody(translator('de'), true))).toBe(sentence);
  });

  it('says it of no promise at all and of a single one', () => {
    expect(verdict(answer(-1, -1), 2, en)).toBe(
      'The plan keeps none of its 2 promises, even when everybody can be reached.',
    );
    expect(verdict(answer(-1), 1, de)).toBe(
      'Der Plan hält seine einzige Zusage nicht, auch wenn alle erreichbar sind.',
    );
    expect(verdict(answer(3), 1, en)).toBe(
      'The plan keeps 1 of 1 promise when everybody can be reached, and 1 whichever one person cannot be reached.',
    );
  });
});
