import { describe, expect, it } from '@jest/globals';
import { aPlan, aPlanWith } from '../../../test/builders/plan.builder.js';
import { parsePlan } from '../plan/parse.js';
import { type Plan } from '../plan/plan.js';
import { brokenReferences, references } from '../plan/references.js';
import { mentions, tracesOf, withoutTraces } from './traces.js';
import { textsAbout, vacated } from './vacated.js';

const ana = {
  id: 'ana',
  name: 'Mag.a Ana Auer-Huber, MBA',
  agency: null,
  email: 'ana.auer@dairy.example',
  phones: [{ label: 'Mobile', number: '+436601234567' }],
};
const traces = tracesOf(ana);

function erased(plan: Plan, key: string): Plan {
  const next = vacated(plan, key);
  if (!next) throw new Error(`no ${key}`);
  return next.plan;
}

describe('a text is about a person', () => {
  it.each([
    'Call Mag.a Ana Auer-Huber, MBA first.',
    'Call ana  auer-huber!',
    'Ana Auer-Huber',
    '(Ana.Auer@Dairy.example)',
    'Phone: +43 660 1234567',
    'Phone: 0043/660/123-45-67',
    'Phone: +43 (0) 660 123 45 67.',
    '0660 1234567',
  ])('that says %s', (text) => {
    expect(mentions({ after: [{ text }] }, traces)).toBe(true);
    expect(withoutTraces(text, traces, 'X')).toMatch(/^(Call |Phone: |\()?X( first\.|!|\)|\.)?$/);
  });

  it.each(['Ana', 'Auer-Huber', 'Diana Auer-Huberin', 'banana auer', '06601234567890', 'ana.auer@dairy.examples', ''])(
    'but not that says %s',
    (text) => {
      expect(mentions({ after: [text] }, traces)).toBe(false);
      expect(withoutTraces(text, traces, 'X')).toBe(text);
    },
  );

  it('is told by the id where it stands alone or in a place of the plan', () => {
    for (const value of ['ana', { '/people/ana/phones': 1 }, 'POST /plans/7/people/ana'])
      expect(mentions(value, traces)).toBe(true);
    for (const value of ['ana-2', 'analysis', { '/people/ana-2/phones': 1 }, '/channels/ana', 3, null, true])
      expect(mentions(value, traces)).toBe(false);
  });

  it('is not told by a name of one word, which may be any word', () => {
    expect(mentions('Press office', tracesOf({ id: 'p', name: 'Press', agency: null }))).toBe(false);
  });
});

describe('a plan without the data of a person', () => {
  const plan = aPlanWith({
    '/people/0': { ...ana, jobTitle: 'Head', absences: [{ from: '2027-01-01', to: '2027-01-02' }] },
    '/owners/0/mandate': 'Ana Auer-Huber decides; else 0660 1234567.',
    '/channels/0/custody': { admins: ['ana', 'ben'] },
    '/stakeholders/0/contact': 'ana.auer@dairy.example',
    '/rosters/0/members': ['ben', 'ana'],
  });

  it('has nobody in the place of that person, under an id that says nothing', () => {
    const next = erased(plan, 'ana');
    expect(next.people[0]).toEqual({ id: 'vacant', name: 'vacant', agency: null });
    expect(next.people.slice(1)).toEqual(plan.people.slice(1));
    const named = (of: Plan, id: string) => references(of).filter((each) => each.id === id);
    expect(named(next, 'vacant').map(({ path }) => path)).toEqual(named(plan, 'ana').map(({ path }) => path));
    expect(named(plan, 'ana').length).toBeGreaterThan(3);
  });

  it('says nothing about that person anywhere, and is a plan', () => {
    const next = erased(plan, 'ana');
    expect(mentions(next, traces)).toBe(false);
    expect(next.owners[0]?.mandate).toBe('vacant decides; else vacant.');
    expect(parsePlan(next)).toEqual({ ok: true, value: next });
    expect(brokenReferences(next)).toEqual([]);
    expect(plan.people[0]?.id).toBe('ana');
  });

  it('is otherwise the same', () => {
    const next = erased(aPlan(), 'dora');
    expect(next.people[3]).toEqual({ id: 'vacant', name: 'vacant', agency: 'wave' });
    expect({ ...next, people: [], agencies: [] }).toEqual({ ...aPlan(), people: [], agencies: [] });
  });

  it('tells several apart, in the language of the plan', () => {
    const german = { ...plan, locale: 'de' as const };
    const next = erased(erased(german, 'ana'), 'ben');
    expect(next.people.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
      ['unbesetzt', 'unbesetzt'],
      ['unbesetzt-2', 'unbesetzt 2'],
    ]);
  });

  it('names beforehand the texts that will change', () => {
    expect(textsAbout(plan, 'ana')).toEqual(['/owners/0/mandate', '/stakeholders/0/contact']);
    expect(textsAbout(plan, 'nobody')).toEqual([]);
    expect(vacated(plan, 'nobody')).toBeNull();
  });
});
