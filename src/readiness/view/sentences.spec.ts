import { describe, expect, it } from '@jest/globals';
import { aPlan, aReadyPlanWith } from '../../../test/builders/plan.builder.js';
import { ReadinessCheck } from '../../domain/readiness/check.js';
import { minuteOf } from '../../domain/readiness/instants.js';
import { type PlanPromise, planPromises } from '../../domain/readiness/plan-promises.js';
import { promiseReadiness, type ReadinessLevel } from '../../domain/readiness/readiness.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { readAsked } from '../asked/asked.js';
import { groupViews } from './groups.js';
import { promisePage } from './promise-page.js';
import { writingOf } from './readiness-page.js';

const today = '2026-12-01';
const stored = { id: 'plan', plan: aPlan(), versions: new Map<string, number>() };
const promise = firstPromise();

function firstPromise(): PlanPromise {
  const [first] = planPromises(stored.plan);
  if (!first) throw new Error('the plan promises nothing');
  return first;
}

/** Levels of a promise that breaks as soon as more than `tolerance` people cannot be reached. */
function levels(asked: number, tolerance: number): ReadinessLevel[] {
  return Array.from({ length: asked + 1 }, (_, unreachable) => {
    const isBroken = unreachable > tolerance;
    const who = isBroken ? ['ana', 'ben', 'cem'].slice(0, unreachable) : [];
    const times = { worstAt: '2026-12-01T08:00Z', firstBroken: isBroken ? '2026-12-01T08:00Z' : null };
    return { unreachable, who, promisedMinutes: 100, brokenMinutes: isBroken ? 25 : 0, worstDelay: 50, ...times };
  });
}

const readinessWith = (asked: number, tolerance: number) => ({
  ...{ promise: promise.id, tolerance, levels: levels(asked, tolerance) },
});

function verdict(asked: number, tolerance: number, locale: Locale, away = ''): unknown {
  const readiness = readinessWith(asked, tolerance);
  const answer = { level: Math.min(tolerance + 1, asked), readiness, trace: null, week: [] };
  const standing = { state: 'done', answer, stoppedBy: null } as const;
  const conditions = readAsked({ unreachable: String(asked), away }, stored.plan, today, translator(locale));
  const page = promisePage({ stored, asked: conditions, today, locale, promise, level: null, standing, repairs: null });
  return (page.view as { result: { verdict: string } }).result.verdict;
}

function group(asked: number, tolerance: number, locale: Locale): string | undefined {
  const answer = { from: today, days: 1, minutes: 1440, promises: [readinessWith(asked, tolerance)] };
  const all = { kind: '', channel: '', severity: '' };
  const conditions = readAsked({ unreachable: String(asked) }, stored.plan, today, translator(locale));
  const writing = writingOf({ stored, asked: conditions, locale }, '');
  return groupViews({ answer, pillars: [] }, [promise], asked, all, writing)[0]?.title;
}

describe('how far a promise holds', () => {
  it.each([
    [1, 0, 'Die Zusage hält nur, solange alle erreichbar sind. Ohne Ana Auer bricht sie'],
    [1, 1, 'Die Zusage hält, egal welche Person nicht erreichbar ist.'],
    [2, 0, 'Die Zusage hält nur, solange alle erreichbar sind. Ohne Ana Auer bricht sie'],
    [2, 1, 'Die Zusage hält, egal welche Person nicht erreichbar ist. Ohne Ana Auer und Ben Berger bricht'],
    [2, 2, 'Die Zusage hält, egal welche 2 Personen nicht erreichbar sind.'],
    [3, 2, 'Die Zusage hält, egal welche 2 Personen nicht erreichbar sind. Ohne Ana Auer, Ben Berger und'],
    [2, -1, 'Die Zusage hält nicht, obwohl alle erreichbar sind'],
  ])('is said with the number: up to %d asked for, %d tolerated', (asked, tolerance, sentence) => {
    expect(verdict(asked, tolerance, 'de')).toContain(sentence);
  });

  it('is said so in English', () => {
    const fragile =
      'The promise holds whichever one person cannot be reached. Without Ana Auer and Ben Berger it is broken 25%';
    expect(verdict(2, 1, 'en')).toContain(fragile);
    expect(verdict(2, 2, 'en')).toBe('The promise holds whichever 2 people cannot be reached.');
  });

  it('is said of everybody else where somebody is taken away', () => {
    const sentence =
      'Ohne Cem Can: Die Zusage hält nur, solange alle anderen erreichbar sind. Ohne Ana Auer bricht sie';
    expect(verdict(1, 0, 'de', 'person:cem')).toContain(sentence);
  });

  it.each([
    [1, 0, 'hält nur, solange alle erreichbar sind'],
    [1, 1, 'hält, egal welche Person nicht erreichbar ist'],
    [2, 1, 'hält, egal welche Person nicht erreichbar ist, aber nicht bei zwei'],
    [3, 2, 'hält, egal welche 2 Personen nicht erreichbar sind, aber nicht bei 3'],
    [3, 3, 'hält, egal welche 3 Personen nicht erreichbar sind'],
  ])('heads its group: up to %d asked for, %d tolerated', (asked, tolerance, title) => {
    expect(group(asked, tolerance, 'de')).toBe(title);
  });
});

describe('a promise that no single change mends', () => {
  const plan = aReadyPlanWith({ '/owners/2/holders': ['cem'], '/people/2/dutyHours': [] });
  const check = new ReadinessCheck(plan, { from: '2026-11-16', days: 7, unreachable: 0 });

  /** Told from so many minutes after its slowest start. */
  function told(locale: Locale, after: number): { begin: string; none: string } {
    const first = check.promises.find(({ id }) => id === promise.id) ?? promise;
    const readiness = promiseReadiness(check, first);
    const trace = check.trace(first, [], minuteOf(readiness.levels[0]?.worstAt ?? '') + after);
    const done = { state: 'done', stoppedBy: null } as const;
    const standing = { ...done, answer: { level: 0, readiness, trace, week: [] } };
    const repairs = { ...done, answer: [] };
    const asked = readAsked({ unreachable: '0' }, plan, today, translator(locale));
    const around = { stored: { ...stored, plan }, asked, today, locale };
    const { result } = promisePage({ ...around, promise: first, level: null, standing, repairs }).view as {
      result: { story: { begin: string }; repairs: { none: string } };
    };
    return { begin: result.story.begin, none: result.repairs.none };
  }

  it('is said with the place at which to begin', () => {
    expect(told('en', 0).none).toContain('begin with “Social media”, where the wait is longest');
    expect(told('de', 0).none).toContain('zuerst bei „Social media“');
  });

  it('is told from its slowest start, or with the reason why from another one', () => {
    expect(told('en', 0).begin).not.toContain('breaks first');
    expect(told('en', 1).begin).toContain('when the promise breaks first');
    expect(told('de', 1).begin).toContain('wenn die Zusage zum ersten Mal bricht');
  });
});
