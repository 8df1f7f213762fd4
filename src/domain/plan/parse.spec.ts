import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePart, parsePlan } from './parse.js';
import { brokenReferences } from './references.js';

const example = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')) as Record<string, unknown>;
const faultsOf = (input: unknown) => {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.path);
};

describe('parsing a plan file', () => {
  it.each(['molkerei', 'credit-union'])('accepts the example %s, which has no broken reference', (name) => {
    const parsed = parsePlan(example(name));
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(brokenReferences(parsed.value)).toEqual([]);
  });

  it('fills in the defaults of the format', () => {
    const parsed = parsePart('person', { id: 'ana', name: 'Ana' });
    expect(parsed).toEqual({ ok: true, value: { id: 'ana', name: 'Ana', agency: null } });
  });

  it.each([
    ['null', null, ['']],
    ['a list', [], ['']],
    ['another format', { ...example('molkerei'), format: 'crisis-plan/2' }, ['/format']],
    ['a field that the format does not have', { ...example('molkerei'), colour: 'red' }, ['/colour']],
    ['a missing title', { ...example('molkerei'), title: undefined }, ['/title']],
    ['a day that does not exist', { ...example('molkerei'), validUntil: '2027-02-30' }, ['/validUntil']],
    [
      'an unknown time zone',
      { ...example('molkerei'), company: { name: 'x', timeZone: 'Mars/Base' } },
      ['/company/timeZone'],
    ],
    [
      'an unknown holiday region',
      { ...example('molkerei'), company: { name: 'x', timeZone: 'UTC', holidayRegion: 'QQ-1' } },
      ['/company/holidayRegion'],
    ],
    ['NUL in a text', { ...example('molkerei'), title: 'a\0b' }, ['/title']],
    ['half a character', { ...example('molkerei'), title: 'a\ud800b' }, ['/title']],
  ])('says where %s is wrong', (_name, input, paths) => {
    expect(faultsOf(input)).toEqual(paths);
  });

  it('says so when a file is nested too deeply to be looked at', () => {
    expect(faultsOf(JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)))).toEqual(['']);
  });

  it('reports an id that is used twice, across owners and support roles too', () => {
    const plan = structuredClone(example('molkerei')) as {
      owners: { id: string }[];
      agencies: { supportRoles: { id: string }[] }[];
    };
    const role = plan.agencies[0]?.supportRoles[0];
    if (role) role.id = 'recht';
    expect(faultsOf(plan)).toContain('/agencies/0/supportRoles/0/id');
  });
});
