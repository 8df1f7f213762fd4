import { describe, expect, it } from '@jest/globals';
import { aPlan, planToday } from '../../../test/builders/plan.builder.js';
import { exerciseSheetsView } from '../exercise/exercise-sheets.view.js';
import { fileName } from '../file-name.js';
import { fullPlanView } from '../full/full-plan.view.js';
import { type VersionFacts } from './version-facts.js';
import { watermark } from './watermark.js';

const approvals = [{ name: 'Herta Wallner', on: '2026-12-03' }];
const first = { number: 1, frozenOn: '2026-01-12', approvals, note: 'The first one' };

function aVersion(changes: Partial<VersionFacts> = {}): VersionFacts {
  const third = { number: 3, frozenOn: planToday, approvals, note: 'New deputies' };
  const days = { publishedOn: '2026-12-04', endedOn: null };
  return { number: 3, standing: 'inForce', approvals, ...days, history: [first, third], ...changes };
}

function print(version?: VersionFacts, locale: 'de' | 'en' = 'en') {
  const context = { findings: [], today: planToday, ...(version && { version }) };
  const plan = aPlan({ locale });
  const { cover, sections, style } = fullPlanView(plan, context);
  const facts = Object.fromEntries(cover.facts.map(({ label, value }) => [label, value]));
  const request = { kind: 'matrix' as const, choice: { paper: 'A4' as const } };
  return {
    ...{ facts, style, history: sections.history.versions },
    mark: cover.mark,
    head: exerciseSheetsView(plan, context).head.facts,
    file: fileName({ plan, today: planToday, version }, request),
  };
}

describe('a document of a version', () => {
  it('says which it is, who approved it and when, since when and until when it is in force', () => {
    expect(print(aVersion()).facts).toEqual({
      Version: '3',
      'As of': '1 December 2026',
      'Published on': '4 December 2026',
      'Valid until': '30 November 2027',
      Approval: 'Herta Wallner (3 December 2026)',
      Classification: expect.any(String) as unknown,
    });
    expect(print(aVersion()).head).toContainEqual({ label: 'Approval', value: 'Herta Wallner (3 December 2026)' });
    expect(print(aVersion()).mark).toBeNull();
    expect(print(aVersion()).file).toBe('dairy-responsibility-matrix-a4-version-3-2026-12-01.pdf');
  });

  it.each([
    ['draft', 'de', 'Entwurf'],
    ['superseded', 'de', 'ersetzt'],
    ['withdrawn', 'de', 'zurückgezogen'],
    ['expired', 'de', 'abgelaufen'],
    ['draft', 'en', 'Draft'],
    ['superseded', 'en', 'superseded'],
    ['withdrawn', 'en', 'withdrawn'],
    ['expired', 'en', 'expired'],
  ] as const)('says across every page where it is %s (%s)', (standing, locale, word) => {
    const printed = print(aVersion({ standing }), locale);
    expect(printed.style).toContain(watermark(word));
    expect(printed.mark).toBe(word);
    expect(printed.facts[locale === 'de' ? 'Fassung' : 'Version']).toBe(`3 – ${word}`);
    expect(printed.file).toContain(`-3-${word.toLowerCase().replace('ü', 'ue')}-2026-12-01`);
  });

  it('has no word across its pages while it is in force', () => {
    expect(print(aVersion()).style).not.toContain('stroke-width%3D%2213%22');
    expect(print(aVersion({ standing: 'draft' })).style).toContain('stroke-width%3D%2213%22');
  });

  it('says when it was superseded or withdrawn', () => {
    const endedOn = '2027-01-08';
    expect(print(aVersion({ standing: 'superseded', endedOn })).facts).toMatchObject({
      'Superseded on': '8 January 2027',
    });
    expect(print(aVersion({ standing: 'withdrawn', endedOn })).facts).toMatchObject({
      'Withdrawn on': '8 January 2027',
    });
  });

  it('lists the versions up to itself, with what was new in each', () => {
    expect(print(aVersion()).history).toEqual([
      {
        version: '1',
        date: '12 January 2026',
        approvedBy: ['Herta Wallner (3 December 2026)'],
        change: 'The first one',
      },
      {
        version: '3',
        date: '1 December 2026',
        approvedBy: ['Herta Wallner (3 December 2026)'],
        change: 'New deputies',
      },
    ]);
  });

  it('names nobody who was erased', () => {
    const erased = { approvals: [{ name: '', on: '2026-12-03' }], history: [{ ...first, note: '' }] };
    const printed = print(aVersion(erased));
    expect(printed.facts.Approval).toBe('name erased (3 December 2026)');
    expect(printed.history[0]?.change).toBe('Text erased');
  });

  it('is a draft where it is printed from the plan as it is now', () => {
    expect(print().facts).toMatchObject({ Version: 'Draft', Approval: 'not approved yet' });
    expect(print().file).toBe('dairy-responsibility-matrix-a4-draft-2026-12-01.pdf');
  });
});
