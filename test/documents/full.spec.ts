import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fullPlanView } from '../../src/documents/full/full-plan.view.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { aPlanWith } from '../builders/plan.builder.js';
import { context, example, print, printer } from './examples.js';
import { holds, pageOf, pageOfHeading, squeezed, type Printed } from './printed.js';
import { textsOf, withTexts } from './texts.js';

afterAll(() => printer.close());

/** The code of a country or a region: it is printed by its name. */
const isPlaceCode = (path: string, text: string) => path.endsWith('/jurisdiction') && /^[A-Z]{2}(-\w+)?$/.test(text);

describe.each(['molkerei', 'credit-union'])('the printed plan of the example %s', (name) => {
  const plan = example(name);
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(plan);
  });

  it('holds every text of the plan', () => {
    const texts = textsOf(plan);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(({ path, text }) => !isPlaceCode(path, text) && !holds(printed, text))).toEqual([]);
  });

  it('holds every phone number', () => {
    const numbers = plan.people.flatMap(({ phones }) => (phones ?? []).map(({ number }) => number));
    expect(numbers.length).toBeGreaterThan(9);
    expect(numbers.filter((number) => !holds(printed, number))).toEqual([]);
  });

  it('says what it is once on its cover', () => {
    const kind = squeezed(plan.locale === 'de' ? 'Krisenkommunikationsplan' : 'Crisis communication plan');
    expect(printed.pages[0]?.split(kind)).toHaveLength(2);
  });

  it('says on each page of the table of steps at which severity they are', () => {
    const [step, work] =
      plan.locale === 'de' ? ['Schritt', 'Hält auf, fertig nach'] : ['Step', 'Holds up, ended after'];
    const pages = printed.pages.filter((page) => page.includes(squeezed(work)));
    expect(pages.length).toBeGreaterThan(1);
    const names = plan.severities.map((severity) => squeezed(`${severity.name}${step}`));
    expect(pages.filter((page) => !names.some((name) => page.includes(name)))).toEqual([]);
  });

  it('names the places of its clocks and public holidays as people do', () => {
    const names = name === 'molkerei' ? ['Wien', 'Salzburg (Österreich)'] : ['London', 'England (United Kingdom)'];
    expect(names.filter((place) => !holds(printed, place))).toEqual([]);
    expect(holds(printed, plan.company.timeZone)).toBe(false);
  });

  it('says in its contents on which page each chapter and section begins', () => {
    const { contents } = fullPlanView(plan, context(plan));
    const headings = contents.flatMap(({ sub, ...chapter }) => [chapter, ...sub]);
    expect(headings.length).toBeGreaterThan(30);
    const wrong = headings.filter(({ id, number, title }) => {
      // The first chapter names others, too.
      const page = pageOfHeading(printed, `${number} ${title}`, id === 's-firstTen' ? 3 : 4);
      return page === 0 || !printed.pages[1]?.includes(squeezed(`${number} ${title} ${String(page)}`));
    });
    expect(wrong).toEqual([]);
  });

  it('says at the head of each page which chapter or section it is in, and leads to chapters by number and page', () => {
    const { contents } = fullPlanView(plan, context(plan));
    const headings = contents
      .flatMap(({ sub, ...chapter }) => [chapter, ...sub])
      .map(({ number, title }) => `${number} ${title}`);
    const titles = headings.map(squeezed);
    const lost = printed.heads.slice(2).filter((head) => !titles.some((title) => head.includes(title)));
    expect(lost).toEqual([]);
    const log = contents.find(({ id }) => id === 's-log');
    const page = pageOfHeading(printed, `${log?.number ?? ''} ${log?.title ?? ''}`, 4);
    const words = plan.locale === 'de' ? ', S. ' : ', p. ';
    expect(printed.pages[2]).toContain(squeezed(`${log?.number ?? ''} ${log?.title ?? ''}${words}${String(page)}`));
  });

  it('links to every phone number and mail address, also where they were typed among words', () => {
    const typed = [...plan.channels.map(({ address }) => address), ...plan.stakeholders.map(({ contact }) => contact)];
    const found = typed.flatMap((text) => text?.match(/\+\d{8,}|[\w.]+@[\w.]+\w/g) ?? []);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((one) => !printed.links.some((link) => link.endsWith(one)))).toEqual([]);
  });

  it('turns the paper for the responsibility matrix alone', () => {
    const landscape = printed.sizes.flatMap(({ width, height }, index) => (width > height ? [index + 1] : []));
    const matrix = plan.locale === 'de' ? 'Wer tut was vor, in und nach der Krise' : 'Who does what before, during';
    expect(landscape[0]).toBe(pageOf(printed, matrix, 3));
    expect(landscape.length).toBeLessThanOrEqual(3);
  });

  it('keeps every word on the paper, in fonts that come with the file', () => {
    expect(printed.outside).toEqual([]);
    expect(printed.fonts.length).toBeGreaterThan(0);
    expect(printed.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(printed.fonts.every((font) => font.name.includes('SourceSans3'))).toBe(true);
  });
});

describe('the printed plan', () => {
  it('has its headings in the language of the plan', async () => {
    const titles = (plan: Plan) => fullPlanView(plan, context(plan)).contents.map(({ title }) => title);
    expect(titles(example('molkerei'))).toEqual([
      'Die ersten zehn Minuten',
      'Grundsätze und Geltung',
      'Schweregrade und Auslöser',
      'Krisenstab und Stellvertretungen',
      'Alarm und Eskalation',
      'Verantwortlichkeitsmatrix',
      'Was Agenturen tun und was nicht',
      'Erklärung: Unterstützung ja, Hauptverantwortung nein',
      'Prüfung und Freigabe',
      'Kanäle, Reaktionszeiten und Zugänge',
      'Szenarien: erste Stunde und Texte',
      'Kernbotschaften',
      'Dialoggruppen',
      'Meldepflichten',
      'Interne Kommunikation',
      'Protokoll',
      'Übungen und Pflege',
      'Anhang: Einsatzbereitschaft',
      'Fassungen',
      'Personenverzeichnis',
    ]);
    const english = example('credit-union');
    expect(titles(english)).toHaveLength(20);
    const printed = await print(english);
    expect(titles(english).filter((title) => !holds(printed, title))).toEqual([]);
  });

  it('prints markup, template syntax and long words in any field as they were typed', async () => {
    const plan = withTexts(example('molkerei'), ({ path }) => {
      const line = `${path} <b>{{title}}</b> {{{x}}} &amp; "; } </style> $t(documents.none) {time} [Ort] \\a 'q'`;
      return path.startsWith('/channels/') ? `${line} ${'Milch'.repeat(20)}` : line;
    });
    const printed = await print(plan);
    expect(textsOf(plan).filter(({ text }) => !holds(printed, text))).toEqual([]);
    expect(printed.outside).toEqual([]);
  });

  it('prints a plan with next to nothing in it', async () => {
    const lists = { people: [], owners: [], activities: [], channels: [], escalation: [] };
    const head = { format: 'crisis-plan/1', locale: 'en', title: 'New plan', company: { name: 'Co', timeZone: 'UTC' } };
    const plan = parsePlan({ ...head, ...lists, severities: [{ id: 'a', name: 'Alert', rank: 1 }] });
    if (!plan.ok) throw new Error('no plan');
    const printed = await print(plan.value);
    expect(holds(printed, 'New plan')).toBe(true);
    expect(holds(printed, 'Log sheet')).toBe(true);
    expect(holds(printed, 'Who does what before, during')).toBe(false);
    expect(pageOf(printed, 'What the plan still lacks', 3)).toBeGreaterThan(3);
  });

  it('calls what the plan does not have by its id', async () => {
    const changes = { '/channels/0/publish/owner': 'nobody-known', '/owners/0/holders': ['left-long-ago'] };
    const printed = await print(aPlanWith(changes));
    expect(holds(printed, 'nobody-known')).toBe(true);
    expect(holds(printed, 'left-long-ago')).toBe(true);
  });

  it('prints a matrix of 60 activities and 25 roles, with its head on every page', async () => {
    const plan = bigMatrix();
    const printed = await print(plan);
    const pages = printed.pages.filter((_, index) => (printed.sizes[index]?.width ?? 0) > 700);
    expect(pages.length).toBeGreaterThan(2);
    for (const { function: name } of plan.owners) {
      expect(pages.filter((page) => !page.includes(squeezed(name)))).toEqual([]);
    }
    expect(plan.activities.filter(({ name }) => !pages.join('').includes(squeezed(name)))).toEqual([]);
    expect(printed.outside).toEqual([]);
  });
});

function bigMatrix(): Plan {
  const owners = Array.from({ length: 20 }, (_, n) => `o${String(n + 1)}`);
  const support = Array.from({ length: 5 }, (_, n) => `s${String(n + 1)}`);
  const letters = ['A', 'R', 'C', 'I', 'C'];
  return aPlanWith({
    '/owners': owners.map((id) => ({ id, function: `Verantwortung für Bereich und Standort ${id}`, holders: ['ana'] })),
    '/agencies/0/supportRoles': support.map((id) => ({
      id,
      name: `Unterstützung ${id}`,
      service: 'other',
      holders: [],
    })),
    '/activities': Array.from({ length: 60 }, (_, row) => ({
      id: `a${String(row)}`,
      phase: ['before', 'during', 'after'][row % 3],
      name: `Tätigkeit ${String(row)}, bei der vieles zugleich zu bedenken ist`,
      voice: row % 4 === 0,
      assignments: Object.fromEntries([
        ...owners.map((id, column) => [id, letters[(row + column) % 5] ?? 'I'] as const),
        ...support.map((id) => [id, 'S'] as const),
      ]),
    })),
  });
}
