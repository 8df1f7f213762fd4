import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentKinds, type DocumentKind } from '../../src/documents/document-kind.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { readiness } from '../../src/domain/readiness/readiness.js';
import { findings } from '../../src/domain/rules/findings.js';
import { aPlan, aPlanWith, planToday } from '../builders/plan.builder.js';
import { documents, example, longNamed, print, printer, today } from './examples.js';
import { holds, pageOf, squeezed, type Printed } from './printed.js';

afterAll(() => printer.close());

const others = documentKinds.filter((kind) => kind !== 'full');

describe.each(['molkerei', 'credit-union'])('the documents of the example %s', (name) => {
  const plan = example(name);
  const german = plan.locale === 'de';
  const printed = new Map<DocumentKind, Printed>();
  beforeAll(async () => {
    for (const kind of others) printed.set(kind, await print(plan, kind));
  });
  const of = (kind: DocumentKind): Printed => {
    const document = printed.get(kind);
    if (!document) throw new Error(`no ${kind}`);
    return document;
  };
  const missing = (kind: DocumentKind, texts: (string | undefined)[]): string[] =>
    texts.filter((text): text is string => text !== undefined && !holds(of(kind), text));

  it.each(others)('keep every word of %s on the paper, in fonts that come with the file', (kind) => {
    const { outside, fonts, pages } = of(kind);
    expect(outside).toEqual([]);
    expect(fonts.filter(({ embedded, name: font }) => !embedded || !font.includes('SourceSans3'))).toEqual([]);
    expect(pages.filter((page) => page.length < 20)).toEqual([]);
  });

  it('name in the matrix every activity, role and note, on landscape pages that each have the head', () => {
    const roles = [
      ...plan.owners.map((owner) => owner.function),
      ...plan.agencies.flatMap((agency) => agency.supportRoles.map((role) => role.name)),
    ];
    const { sizes, pages } = of('matrix');
    expect(missing('matrix', [...roles, ...plan.activities.flatMap((row) => [row.name, row.note])])).toEqual([]);
    expect(sizes.every(({ width, height }) => width > height)).toBe(true);
    const voice = german ? 'Stimme' : 'Voice';
    const tables = pages.filter((page, index) => index === 0 || page.includes(voice));
    expect(tables.filter((page) => !roles.every((role) => page.includes(squeezed(role))))).toEqual([]);
  });

  it('put the matrix on fewer and larger sheets for the wall', async () => {
    const wall = await print(plan, 'matrix', { paper: 'A3' });
    expect(wall.sizes[0]?.width).toBeGreaterThan(1180);
    expect(wall.outside).toEqual([]);
    expect(wall.pages.length).toBeLessThanOrEqual(of('matrix').pages.length);
    expect(plan.activities.filter((row) => !wall.pages[0]?.includes(squeezed(row.name)))).toEqual([]);
  });

  it('give each person a card of one page, with numbers to dial', () => {
    const { pages, sizes, links } = of('cards');
    expect(pages).toHaveLength(plan.people.length);
    expect(sizes.every(({ width, height }) => width > height)).toBe(true);
    plan.people.forEach((person, index) => expect(pages[index]).toContain(squeezed(person.name)));
    expect(links.length).toBeGreaterThan(plan.people.length);
  });

  it('have on the card of who holds a function first the number of each deputy', () => {
    const numbers = new Map(plan.people.map(({ id, phones }) => [id, squeezed(phones?.[0]?.number ?? '')]));
    const lost = plan.owners.flatMap(({ function: duty, holders: [first, second] }) => {
      const page = of('cards').pages[plan.people.findIndex(({ id }) => id === first)] ?? '';
      const number = numbers.get(second ?? '');
      return number === undefined || page.includes(number) ? [] : [duty];
    });
    expect(lost).toEqual([]);
  });

  it('say on every card but their own whom to alarm at the gravest severity', () => {
    const gravest = [...plan.severities].sort((a, b) => b.rank - a.rank)[0];
    const role = plan.escalation.find(({ severity }) => severity === gravest?.id)?.steps[0]?.role;
    const owner = plan.owners.find(({ id }) => id === role);
    const members = (holder: string) => plan.rosters.find(({ id }) => holder === `roster:${id}`)?.members ?? [holder];
    const holders = new Set(owner?.holders.flatMap(members));
    const number = plan.people.find(({ id }) => id === owner?.holders[0])?.phones?.[0]?.number ?? '?';
    const without = plan.people.filter(
      ({ id }, index) => !holders.has(id) && !of('cards').pages[index]?.includes(squeezed(number)),
    );
    expect(without.map((person) => person.name)).toEqual([]);
  });

  it('tell agencies on their cards what stays with the company', () => {
    const never = german ? 'Texte freigeben' : 'release texts';
    const cards = of('cards').pages.map((page) => page.includes(squeezed(never)));
    expect(cards).toEqual(plan.people.map(({ agency }) => agency !== null));
  });

  it('have a sheet for each channel with its account, its way back and who publishes', () => {
    const texts = plan.channels.flatMap(({ name: channel, address, audience, custody, publish }) => [
      channel,
      address,
      audience,
      custody?.recovery,
      plan.owners.find(({ id }) => id === publish.owner)?.function,
      ...(custody?.admins ?? []).map((id) => plan.people.find((person) => person.id === id)?.name),
    ]);
    expect(missing('channels', texts)).toEqual([]);
    expect(of('channels').pages.length).toBeGreaterThan(plan.channels.length);
  });

  it('have for each scenario every step with its minute, every sign, do-not and text, on the page that is named', () => {
    const texts = plan.scenarios.flatMap((scenario) => [
      scenario.name,
      scenario.description,
      ...(scenario.signals ?? []),
      ...(scenario.doNot ?? []),
      ...(scenario.firstHour ?? []).map(({ text }) => text),
      ...(scenario.statements ?? []).flatMap(({ text, question }) => [text, question]),
    ]);
    expect(missing('checklists', texts)).toEqual([]);
    const [contents = ''] = of('checklists').pages;
    const wrong = plan.scenarios.filter(({ name: title }) => {
      const page = pageOf(of('checklists'), title, 2);
      return !contents.includes(squeezed(`${title} ${String(page)}`));
    });
    expect(wrong).toEqual([]);
  });

  it('have for each exercise its agenda, injects by minute, what to measure and lines to sign', () => {
    const words = german
      ? ['Ablauf', 'Einspielungen', 'Datum, Unterschrift']
      : ['Agenda', 'Injects', 'Date, signature'];
    expect(missing('exercise', [...plan.exercises.map((exercise) => exercise.name), ...words])).toEqual([]);
    const hacked = german ? 'Gehacktes Konto in sozialen Medien' : 'Data breach';
    expect(holds(of('exercise'), hacked)).toBe(true);
    expect(signedWithoutResult(of('exercise'))).toEqual([]);
  });

  it('say in the readiness report what the readiness check answers and the rules find', () => {
    const { promises } = readiness(plan, { from: today, days: 365, unreachable: 1 });
    const kept = promises.filter(({ tolerance }) => tolerance >= 0).length;
    const firm = promises.filter(({ tolerance }) => tolerance >= 1).length;
    const sentence = german
      ? `${String(kept)} von ${String(promises.length)} Zusagen halten`
      : `${String(kept)} of ${String(promises.length)} promises are kept`;
    const second = german
      ? (['Keine hält mehr', 'Eine hält auch dann'][firm] ?? `${String(firm)} halten auch dann`)
      : (['None is kept', 'One is kept even'][firm] ?? `${String(firm)} are kept even`);
    const messages = findings(plan, { today }).map(({ message }) => message[plan.locale]);
    expect(missing('readiness', [sentence, second, ...messages])).toEqual([]);
    expect(of('readiness').pages[0]).toContain(squeezed(sentence));
  });

  it('give the same sentence in the annex of the full plan', async () => {
    const { promises } = readiness(plan, { from: today, days: 365, unreachable: 1 });
    const kept = String(promises.filter(({ tolerance }) => tolerance >= 0).length);
    const full = await print(plan);
    const sentence = german
      ? `${kept} von ${String(promises.length)} Zusagen`
      : `${kept} of ${String(promises.length)}`;
    expect(pageOf(full, sentence, 3)).toBeGreaterThan(full.pages.length / 2);
  });
});

/** Pages on which lines to sign stand without what is signed. */
function signedWithoutResult({ pages }: Printed): string[] {
  const result = /Waszuändernist|Whathastochange/;
  return pages.filter((page) => /Datum,Unterschrift|Date,signature/.test(page) && !result.test(page));
}

describe('a checklist of any length', () => {
  it('never has its last two or three steps alone on a page', async () => {
    const text = (of: number, n: number) => `Mark${String(of)}x${String(n)}. Handelszentralen und Spitäler anrufen.`;
    const plan = example('molkerei');
    const scenarios = plan.scenarios.map((scenario, of) => ({
      ...scenario,
      firstHour: Array.from({ length: 11 + of }, (_, n) => ({ minute: n, text: `${text(of, n)} `.repeat(3).trim() })),
    }));
    const { pages } = await print({ ...plan, scenarios }, 'checklists');
    const counts = pages.flatMap((page) => {
      const steps = new Set(page.match(/Mark\dx\d+/g));
      return steps.size === 0 ? [] : [steps.size];
    });
    expect(counts.length).toBeGreaterThan(scenarios.length);
    expect(Math.min(...counts)).toBeGreaterThan(3);
  });
});

describe('the documents of a plan with very long names', () => {
  it('still have a card of one page for each person, and no lines to sign alone', async () => {
    const plan = longNamed();
    const cards = await print(plan, 'cards');
    expect(cards.pages).toHaveLength(plan.people.length);
    expect(cards.outside).toEqual([]);
    expect(signedWithoutResult(await print(plan, 'exercise'))).toEqual([]);
  });
});

describe('a document', () => {
  it('is for one person alone where that is wanted', async () => {
    const { pages } = await print(aPlan(), 'cards', { person: 'ben' });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('BenBerger');
  });

  it('of a plan with next to nothing in it says so', async () => {
    const empty = { activities: [], channels: [], scenarios: [], exercises: [], escalation: [], notifications: [] };
    const plan = aPlan(empty);
    expect(holds(await print(plan, 'matrix'), 'The plan has no activities yet.')).toBe(true);
    expect(holds(await print(plan, 'channels'), 'The plan has no channels yet.')).toBe(true);
    expect(holds(await print(plan, 'checklists'), 'The plan has no scenarios yet.')).toBe(true);
    expect(holds(await print(plan, 'exercise'), 'The plan has no exercises yet.')).toBe(true);
    const report = await print(plan, 'readiness');
    expect(holds(report, 'The plan promises no times.')).toBe(true);
    expect(holds(report, 'Notification duties')).toBe(true);
    expect((await print(plan, 'cards')).pages).toHaveLength(plan.people.length);
  });

  it('keeps the card of who does nearly everything on one page, and counts what has no room', async () => {
    const { pages, outside } = await print(everythingByAna(), 'cards', { person: 'ana' });
    expect(pages).toHaveLength(1);
    expect(outside).toEqual([]);
    expect(pages[0]).toMatch(/and\d+moretasks/);
  });

  it.each(documentKinds)(
    'has DRAFT written across it as long as it is no version, with errors or without: %s',
    (kind) => {
      const across = /@page\s*\{ background: url\("data:image\/svg/;
      for (const plan of [aPlanWith({ '/owners/0/holders': [] }), aPlan()]) {
        const context = { today: planToday, findings: findings(plan, { today: planToday }) };
        expect(documents.html(plan, kind, context)).toMatch(across);
      }
    },
  );
});

function everythingByAna(): Plan {
  const long = 'Verantwortung für Öffentlichkeitsarbeit, Lebensmittelsicherheit und Krisenkommunikation';
  const owners = Array.from({ length: 14 }, (_, n) => ({
    id: `owner-${String(n)}`,
    function: `${long} ${String(n)}`,
    holders: n % 2 === 0 ? ['ana', 'ben', 'cem'] : ['roster:duty', 'ben', 'ana'],
  }));
  const plan = aPlan();
  const steps = owners.map(({ id }, n) => ({
    id: `step-${String(n)}`,
    name: `Schritt ${String(n)}: ${long}`,
    action: 'decide',
    role: id,
    answerWithinMinutes: 5,
    workMinutes: 5,
    blocks: 'statement',
  }));
  return aPlanWith({
    '/owners': owners,
    '/people/0/name': 'Univ.-Prof. Dr. Anastasia Auersperg-Breunner von und zu Lichtenfels-Wolkenstein',
    '/people/0/jobTitle': `${long}, ${long}`,
    '/severities': plan.severities.map((severity) => ({ ...severity, declaredBy: 'owner-0' })),
    '/escalation': plan.severities.map(({ id }) => ({ severity: id, steps })),
    '/scenarios': plan.scenarios.map((scenario) => ({
      ...scenario,
      firstHour: owners.map(({ id }, n) => ({ minute: n, text: `${long}: ${long}.`, owner: id })),
    })),
  });
}
