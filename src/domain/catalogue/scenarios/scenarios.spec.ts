import { describe, expect, it } from '@jest/globals';
import { type ChannelType, type StatementKind } from '../../plan/plan.js';
import { type CatalogueScenario, type Text } from '../catalogue.js';
import { scenarios } from './index.js';

/** Every channel type on which a plan can promise a first reaction; `other` has no text of its own. */
const everywhere: Record<Exclude<ChannelType, 'other'>, true> = {
  facebook: true,
  instagram: true,
  x: true,
  threads: true,
  linkedin: true,
  tiktok: true,
  youtube: true,
  messenger: true,
  forum: true,
  reviews: true,
  website: true,
  dark_site: true,
  status_page: true,
  press: true,
  hotline: true,
  email: true,
  newsletter: true,
  intranet: true,
};

const all = scenarios.map((scenario) => [scenario.id, scenario] as const);
const length = (text: string): number => Array.from(text).length;
const placeholders = (text: string): number => text.match(/\[[^\][]+\]/g)?.length ?? 0;
const ofKind = ({ statements }: CatalogueScenario, kind: StatementKind) => statements.filter((s) => s.kind === kind);

function texts({ name, description, signals, doNot, firstHour, statements }: CatalogueScenario): Text[] {
  const pairs = [signals, doNot].flatMap(({ de, en }) => de.map((text, i) => ({ de: text, en: en[i] ?? '' })));
  const written = statements.flatMap(({ text, question }) => (question ? [question, text] : [text]));
  return [name, description, ...pairs, ...firstHour.map(({ text }) => text), ...written];
}

describe('scenarios of the catalogue', () => {
  it('are twenty, each with an id of its own that the file format takes', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(20);
    for (const { id } of scenarios) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('have names that differ from each other in both languages', () => {
    expect(new Set(scenarios.map(({ name }) => name.de)).size).toBe(20);
    expect(new Set(scenarios.map(({ name }) => name.en)).size).toBe(20);
  });

  it('never use a text twice, so that each is written for its case', () => {
    const statements = scenarios.flatMap((scenario) => scenario.statements);
    expect(new Set(statements.map(({ text }) => text.de)).size).toBe(statements.length);
    expect(new Set(statements.map(({ text }) => text.en)).size).toBe(statements.length);
  });
});

describe.each(all)('scenario %s', (_id, scenario) => {
  it('says everything in German and in English, and not the same in both', () => {
    for (const { de, en } of texts(scenario)) {
      expect(de.trim()).toBe(de);
      expect(en.trim()).toBe(en);
      expect(de.length * en.length).toBeGreaterThan(0);
      expect(de).not.toBe(en);
    }
  });

  it('has as many signals and prohibitions in one language as in the other, at least four and at most six', () => {
    for (const list of [scenario.signals, scenario.doNot]) {
      expect(list.en).toHaveLength(list.de.length);
      expect([4, 5, 6]).toContain(list.de.length);
    }
  });

  it('fills the first hour with nine to twelve items in their order, each with an internal owner', () => {
    const minutes = scenario.firstHour.map(({ minute }) => minute);
    expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
    expect(minutes.length).toBeGreaterThanOrEqual(9);
    expect(minutes.length).toBeLessThanOrEqual(12);
    expect(minutes.at(0)).toBe(0);
    expect(minutes.at(-1)).toBeLessThanOrEqual(60);
    for (const { owner } of scenario.firstHour) expect(owner).not.toMatch(/^agency/);
  });

  it('publishes within 15 minutes in a crisis and within an hour otherwise, as X promises', () => {
    const first = scenario.firstHour.find(({ text }) => /first reaction|publish the warning/i.test(text.en));
    expect(first?.minute).toBeLessThanOrEqual(scenario.severity === 'incident' ? 60 : 15);
  });

  it('brings a short and a long first reaction, a statement, an internal text and two answers', () => {
    const kinds: StatementKind[] = ['first_reaction', 'statement', 'internal', 'answer'];
    expect(kinds.map((kind) => ofKind(scenario, kind).length)).toEqual([2, 1, 1, 2]);
    for (const { kind, question } of scenario.statements) expect(question !== undefined).toBe(kind === 'answer');
    expect(ofKind(scenario, 'internal').flatMap(({ channels }) => channels)).toEqual(['intranet']);
  });

  it('has exactly one first reaction for each channel that can promise one', () => {
    const written = ofKind(scenario, 'first_reaction').flatMap(({ channels }) => channels);
    expect(written.sort()).toEqual(Object.keys(everywhere).sort());
  });

  it('keeps to 280 characters wherever a text goes to X', () => {
    const onX = scenario.statements.filter(({ kind, channels }) => kind !== 'internal' && channels.includes('x'));
    expect(onX.length).toBeGreaterThan(0);
    for (const { text } of onX) {
      expect({ text: text.de, fits: length(text.de) <= 280 }).toMatchObject({ fits: true });
      expect({ text: text.en, fits: length(text.en) <= 280 }).toMatchObject({ fits: true });
    }
  });

  it('announces the next information in every first reaction and statement', () => {
    for (const { text } of [...ofKind(scenario, 'first_reaction'), ...ofKind(scenario, 'statement')]) {
      expect(text.de).toContain('[Uhrzeit]');
      expect(text.en).toContain('[time]');
    }
  });

  it('leaves the same number of places to fill in, in both languages', () => {
    for (const { text } of scenario.statements) {
      expect({ text: text.en, places: placeholders(text.en) }).toEqual({
        text: text.en,
        places: placeholders(text.de),
      });
    }
  });

  it('uses typographic quotation marks and apostrophes', () => {
    for (const { de, en } of texts(scenario)) {
      expect(de).not.toMatch(/["']/);
      expect(en).not.toMatch(/["']/);
      expect(de.match(/„/g)?.length).toBe(de.match(/“/g)?.length);
      expect(en.match(/“/g)?.length).toBe(en.match(/”/g)?.length);
    }
  });

  it('names no person or company: who it was is always left to fill in', () => {
    for (const { text } of scenario.statements) {
      for (const words of [text.de, text.en]) expect(words).not.toMatch(/\b(GmbH|AG|Ltd|Inc|Herr|Frau|Mr|Ms|Mrs)\b/);
    }
  });
});
