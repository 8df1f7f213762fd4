import { describe, expect, it } from '@jest/globals';
import { aPlan } from '../../../test/builders/plan.builder.js';
import { type Declared } from '../parts/declared.js';
import { things } from '../parts/references.js';
import { writingOf } from '../parts/writing.js';
import { declarationView } from './declaration.view.js';

const plan = aPlan();
const signed = { name: 'Olga Ott', function: 'Consultant', on: '2026-12-03', version: 2, isExact: true, exceptions: 0 };
const role = plan.agencies[0]?.supportRoles[0]?.name ?? '';

function declaration(declared?: Declared[]) {
  return declarationView(writingOf(plan, { findings: [], today: '2026-12-04', declared }, things));
}

function confirmed(changes: Partial<typeof signed> = {}): string[] {
  return declaration([{ agency: 'Wave', roles: [role], signed: { ...signed, ...changes } }]).agencies[0]?.lines ?? [];
}

describe('the declaration of a plan', () => {
  it('names every function that is accountable for something, its people in order, and for how much', () => {
    const { accountable } = declaration();
    const rows = accountable.reduce((sum, each) => sum + each.rows, 0);
    expect(rows).toBe(plan.activities.length);
    for (const { function: name, holders } of accountable) {
      const owner = plan.owners.find((each) => each.function === name.text);
      const places = owner?.holders.map((id) =>
        id.startsWith('roster:') ? `#${id.replace(':', '-')}` : `#person-${id}`,
      );
      expect(holders.map(({ href }) => href)).toEqual(places);
    }
  });

  it('says who of an agency has confirmed, when, and that it was this content', () => {
    expect(confirmed()).toEqual(['Olga Ott, Consultant (3 December 2026)', 'for exactly this content']);
  });

  it('says for which version where its part has changed since, and where somebody objected', () => {
    expect(confirmed({ isExact: false })).toContain('for version 2; its part has changed since');
    expect(confirmed({ exceptions: 1 })).toContain('with an objection to one activity');
    expect(confirmed({ exceptions: 3 })).toContain('with objections to 3 activities');
  });

  it('does not name who was erased', () => {
    expect(confirmed({ name: '' })[0]).not.toContain('Olga');
  });

  it('says of each agency that has a part that nothing is confirmed, where nobody asked', () => {
    const having = plan.agencies.filter(({ supportRoles }) => supportRoles.length > 0);
    expect(having.length).toBeGreaterThan(0);
    expect(declaration().agencies).toEqual(
      having.map(({ name, supportRoles }) => ({
        agency: name,
        roles: supportRoles.map((each) => each.name),
        isSigned: false,
        lines: ['not confirmed yet'],
      })),
    );
  });
});
