import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlan, aPlanWith } from '../../../test/builders/plan.builder.js';
import { aMutation, tellApart } from '../../../test/builders/plan-mutation.js';
import { anEdit } from '../../../test/database/edits.js';
import { changesBetween } from '../../domain/diff/changes.js';
import { parsePlan } from '../../domain/plan/parse.js';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { comparison } from './comparison.js';
import { comparisonPage } from './comparison-page.js';
import { type Sentence } from './sentence.js';

const plan = aPlan();
const locales = ['de', 'en'] as const;
const examples = ['molkerei', 'credit-union'].map((name): Plan => {
  const file = readFileSync(new URL(`../../../templates/examples/${name}.json`, import.meta.url), 'utf8');
  const parsed = parsePlan(JSON.parse(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
});
const anExample = fc.constantFrom(...examples);

function sentences(before: Plan, after: Plan, locale: Locale): Sentence[] {
  return comparison(before, after, translator(locale)).flatMap((section) => section.sentences);
}

function said(change: Record<string, unknown>, locale: Locale = 'en', before = plan): string[] {
  return sentences(before, aPlanWith(change), locale).map(({ text }) => text);
}

describe('what changed between two versions, in words', () => {
  it.each<[string, Record<string, unknown>, string[], string[]]>([
    [
      'a deputy that left',
      { '/owners/0/holders': ['ana'] },
      ['Ben Berger is no longer deputy of Management.'],
      ['Ben Berger ist nicht mehr Stellvertretung für Management.'],
    ],
    [
      'another first holder',
      { '/owners/1/holders': ['cem', 'ben'] },
      [
        'Cem Can is now the first holder of Press office, before: Ben Berger.',
        'Ben Berger is now deputy of Press office.',
      ],
      [
        'Cem Can steht bei Press office jetzt an erster Stelle, bisher Ben Berger.',
        'Ben Berger ist jetzt Stellvertretung für Press office.',
      ],
    ],
    [
      'deputies in another order',
      { '/owners/0/holders': ['ana', 'ben', 'cem', 'roster:duty'] },
      ['Cem Can is now deputy no. 2 of Management.', 'Roster Duty phone is now deputy no. 3 of Management.'],
      [
        'Cem Can ist jetzt 2. Stellvertretung für Management.',
        'Bereitschaftsplan Duty phone ist jetzt 3. Stellvertretung für Management.',
      ],
    ],
    [
      'a role that nobody holds',
      { '/owners/0/holders': [] },
      ['Management no longer has a holder, before: Ana Auer.', 'Ben Berger is no longer deputy of Management.'],
      [
        'Management ist nicht mehr besetzt, bisher Ana Auer.',
        'Ben Berger ist nicht mehr Stellvertretung für Management.',
      ],
    ],
    [
      'a letter',
      { '/activities/0/assignments/watch': 'C' },
      ['Activity listen: Monitoring support changes from S (support) to C (consulted).'],
      ['Activity listen: Monitoring support wechselt von Unterstützung (S) zu Beratung (C).'],
    ],
    [
      'a letter that came, and one that went',
      { '/activities/0/assignments': { social: 'A', press: 'R', watch: 'S', lead: 'C' } },
      [
        'Activity listen: Customer service no longer has a letter, before: I (informed).',
        'Activity listen: Management now has C (consulted), before: no letter.',
      ],
      [
        'Activity listen: Customer service hat keinen Buchstaben mehr, bisher Information (I).',
        'Activity listen: Management hat jetzt Beratung (C), bisher keinen Buchstaben.',
      ],
    ],
    [
      'phones, without their numbers',
      {
        '/people/0/phones': [
          { label: 'Mobile', number: '+43660999999' },
          { label: 'Home', number: '+43660999998' },
        ],
      },
      ['Ana Auer has another phone number: “Mobile”.', 'Ana Auer has one more phone number: “Home”.'],
      ['Ana Auer hat eine andere Telefonnummer: „Mobile“.', 'Ana Auer hat eine weitere Telefonnummer: „Home“.'],
    ],
    [
      'an absence',
      { '/people/1/absences': [{ from: '2027-01-04', to: '2027-01-08' }] },
      ['Ben Berger will also be absent: 4 January 2027 to 8 January 2027.'],
      ['Ben Berger ist auch abwesend: 4. Januar 2027 bis 8. Januar 2027.'],
    ],
    [
      'the shifts of a roster',
      { '/rosters/0/handover/everyDays': 1, '/rosters/0/members': ['cem'] },
      [
        'Duty phone: no longer on call: Ben Berger.',
        'Duty phone now changes hands every day at 09:00, from 2 November 2026, before: every 7 days at 09:00, from 2 November 2026.',
      ],
      [
        'Duty phone: Nicht mehr in Bereitschaft: Ben Berger.',
        'Duty phone: Abgelöst wird jetzt täglich um 09:00, ab 2. November 2026, bisher alle 7 Tage um 09:00, ab 2. November 2026.',
      ],
    ],
    [
      'a handover',
      { '/agencies/0/supportRoles/0/handover': { to: 'press', by: '2027-09-30' } },
      [
        'Monitoring support: Press office now takes this work over by 30 September 2027, before: Social media by 30 June 2027.',
      ],
      [
        'Monitoring support: Diese Arbeit geht jetzt bis 30. September 2027 über an Press office, bisher bis 30. Juni 2027 an Social media.',
      ],
    ],
    [
      'times, in words',
      { '/notifications/0/withinMinutes': 1440, '/channels/0/monitor/checkEveryMinutes': 30 },
      [
        'X @dairy: the time between two looks is now 30 minutes, before: 15 minutes.',
        'Data breach notice: the deadline is now 24 hours, before: 72 hours.',
      ],
      [
        'X @dairy: Der Abstand beim Nachsehen ist jetzt 30 Minuten, bisher 15 Minuten.',
        'Data breach notice: Die Frist ist jetzt 24 Stunden, bisher 72 Stunden.',
      ],
    ],
    [
      'what a channel promises',
      {
        '/channels/0/responseTimes': [
          { severity: 'crisis', kind: 'first_reaction', withinMinutes: 30, outsideServiceHoursMinutes: null },
          { severity: 'crisis', kind: 'statement', withinMinutes: 2881 },
        ],
      },
      [
        'X @dairy: the promise at Crisis is now: first reaction within 30 minutes (no promise outside service hours), before: within 60 minutes.',
        'X @dairy: new promise at Crisis: statement within 48 hours and 1 minute.',
      ],
      [
        'X @dairy: Die Zusage bei Crisis ist jetzt: Erstreaktion innerhalb von 30 Minuten (außerhalb der Servicezeiten keine Zusage), bisher innerhalb von 60 Minuten.',
        'X @dairy: Neue Zusage bei Crisis: Stellungnahme innerhalb von 48 Stunden und 1 Minute.',
      ],
    ],
    [
      'the order of steps, and who is called',
      { '/escalation/0/steps/0/role': 'press' },
      ['Crisis, step “Step assess” now calls Press office, before: Social media.'],
      ['Crisis, Schritt „Step assess“ ruft jetzt Press office, bisher Social media.'],
    ],
    [
      'a task of the first hour',
      { '/scenarios/0/firstHour': [{ minute: 10, text: 'Change the password', owner: 'press' }] },
      [
        'Hacked account, first hour: “Change the password” is now due at minute 10, before: at minute 0.',
        'Hacked account, first hour: “Change the password” is now done by Press office, before: by Social media.',
      ],
      [
        'Hacked account, erste Stunde: „Change the password“ ist jetzt in Minute 10 an der Reihe, bisher in Minute 0.',
        'Hacked account, erste Stunde: „Change the password“ übernimmt jetzt Press office, bisher Social media.',
      ],
    ],
    [
      'a new activity, once',
      { '/activities/-': { id: 'new', phase: 'after', name: 'Thank all', assignments: { lead: 'A', press: 'R' } } },
      ['New activity: Thank all (after the crisis), with the letters: A Management, R Press office.'],
      ['Neue Tätigkeit: Thank all (nach der Krise), mit den Buchstaben: A Management, R Press office.'],
    ],
    [
      'the head',
      { '/title': 'Plan B', '/validUntil': undefined, '/company/industry': 'Cheese' },
      [
        'The plan is now called “Plan B”, before: “Plan of the dairy”.',
        'The plan no longer says until when it is valid, before: 30 November 2027.',
        'Dairy: the industry is now given as “Cheese”.',
      ],
      [
        'Der Plan heißt jetzt „Plan B“, bisher „Plan of the dairy“.',
        'Der Plan sagt nicht mehr, bis wann er gilt, bisher bis 30. November 2027.',
        'Dairy: Die Branche ist jetzt angegeben: „Cheese“.',
      ],
    ],
  ])('name %s', (_what, change, english, german) => {
    expect(said(change)).toEqual(english);
    expect(said(change, 'de')).toEqual(german);
  });

  it('show a reworded text as it was and as it is, with the words that differ', () => {
    const after = aPlanWith({ '/scenarios/0/statements/0/text': 'This was certainly not us.' });
    expect(sentences(plan, after, 'en')).toEqual([
      {
        text: 'Hacked account, first reaction for X @dairy (English): the text has been reworded.',
        before: [{ text: 'This was not us.', isOther: false }],
        after: [
          { text: 'This was ', isOther: false },
          { text: 'certainly ', isOther: true },
          { text: 'not us.', isOther: false },
        ],
      },
    ]);
  });

  it('are told less closely, but told, where there is too much to compare word by word', () => {
    const texts = (first: string) =>
      Array.from({ length: 20 }, (_, number) => ({
        ...{ kind: 'answer', channels: [], language: 'en', question: `Question ${number}?` },
        text: `${first} ${'word and '.repeat(400)}${first}.`,
      }));
    const [before, after] = ['Then', 'Now'].map((first) => aPlanWith({ '/scenarios/0/statements': texts(first) }));
    const changed = sentences(before ?? plan, after ?? plan, 'en');
    expect(changed).toHaveLength(20);
    const pieces = changed.map((each) => (each.before ?? []).length);
    expect([pieces[0], pieces.at(-1)]).toEqual([4, 2]);
    const rules = (word: string) =>
      aPlanWith({
        '/principles': { rules: Array.from({ length: 400 }, (_, number) => `Rule ${number} says ${word}`) },
      });
    expect(sentences(rules('yes'), rules('no'), 'en')).toHaveLength(800);
  });

  it('say the hours of before and of now', () => {
    const hours = [{ days: ['mon', 'tue', 'wed'], from: '08:00', to: '17:00' }];
    const [changed, ...more] = sentences(plan, aPlanWith({ '/channels/0/serviceHours': hours }), 'en');
    expect(more).toEqual([]);
    expect(changed).toEqual({
      text: 'X @dairy: the time of service has changed.',
      before: [{ text: 'The service hours of the company.', isOther: false }],
      after: [{ text: 'Monday to Wednesday from 08:00 to 17:00, not on public holidays.', isOther: false }],
    });
  });

  it('gather the letters that leave with a role, and name what used it', () => {
    const [molkerei] = examples;
    const before = molkerei ?? plan;
    const gone = before.owners[0];
    const after = {
      ...before,
      owners: before.owners.slice(1),
      activities: before.activities.map((row) => {
        const letters = Object.entries(row.assignments).filter(([role]) => role !== gone?.id);
        return { ...row, assignments: Object.fromEntries(letters) };
      }),
    };
    const sections = comparison(before, after, translator('de'));
    expect(sections.map(({ name, sentences: all }) => [name, all.length])).toEqual([
      ['owners', 1],
      ['matrix', 1],
    ]);
    expect(sections[1]?.sentences[0]?.text).toMatch(
      new RegExp(
        `^Mit der Rolle ${gone?.function} verlassen ihre Buchstaben die Matrix: [RACI] bei „.+“ und [RACI] bei „.+“\\.$`,
      ),
    );
  });

  it('stand in the sections of the form, in their order', () => {
    const after = aPlanWith({
      '/exercises/0/everyMonths': 3,
      '/people/0/name': 'Ann',
      '/title': 'B',
      '/escalation': [],
    });
    expect(comparison(plan, after, translator('en')).map(({ name }) => name)).toEqual([
      'company',
      'people',
      'escalation',
      'exercises',
    ]);
  });

  it('are none where nothing changed, or nothing that says something', () => {
    expect(said({})).toEqual([]);
    const bare = { '/owners/0/mandate': '', '/people/0/absences': [], '/severities/0/triggers': [], '/principles': {} };
    expect(said(bare)).toEqual([]);
  });
});

describe('the page of a version whose content was destroyed', () => {
  it('says so in words, and offers no document', () => {
    const from = { number: 1, on: '2026-11-02', plan: null };
    const to = { number: 'draft' as const, on: '2026-11-23', plan };
    const { view } = comparisonPage({ locale: 'en', planId: 'p', plan, versions: [], sides: { from, to } });
    expect(view).toMatchObject({ changes: null, pdf: null });
    expect(view).toHaveProperty('hindrance', expect.stringContaining('Version 1 of 2 November 2026'));
  });
});

/** Ids that stand in no name or text of the plans, so that they can have come into a sentence from nowhere else. */
function ownIds(...plans: Plan[]): string[] {
  const [ids, others] = [new Set<string>(), new Set<string>()];
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') (key === 'id' ? ids : others).add(value);
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, each]) => walk(each, name));
  };
  plans.forEach((each) => walk(each));
  const text = [...others]
    .filter((each) => !ids.has(each.replace('roster:', '')))
    .join('\n')
    .toLowerCase();
  return [...ids].filter((id) => id.includes('-') && !text.includes(id));
}

describe('of whatever was edited, the sentences', () => {
  const anEdited = fc.oneof(
    fc
      .array(anEdit, { maxLength: 5 })
      .map((edits): [Plan, Plan] => [plan, edits.reduce((now, edit) => edit(now), plan)]),
    fc.tuple(anExample, fc.array(aMutation, { maxLength: 4 })).map(([example, mutations]): [Plan, Plan] => {
      return [example, mutations.reduce((now, mutation) => mutation(now), example)];
    }),
  );

  it('tell each change of one place, and nothing of another section', () => {
    fc.assert(
      fc.property(anExample, aMutation, fc.constantFrom(...locales), (before, mutation, locale) => {
        const after = mutation(before);
        const changes = changesBetween(before, after);
        const sections = comparison(before, after, translator(locale));
        expect(sections.length > 0).toBe(tellApart(before, after));
        expect(sections.filter(({ name }) => name !== 'matrix').length).toBeLessThanOrEqual(changes.length);
      }),
      { numRuns: 120 },
    );
  });

  it('are there if, and only if, something changed, and hold no id, key or hole', () => {
    fc.assert(
      fc.property(anEdited, fc.constantFrom(...locales), ([before, after], locale) => {
        const ids = ownIds(before, after);
        const all = sentences(before, after, locale);
        expect(all.length > 0).toBe(tellApart(before, after));
        for (const { text } of all) {
          expect(text).toMatch(/^.+(\.|[.!?…][”“])$/s);
          expect(text).not.toMatch(
            /\{(name|what|who|text|before|after|more|label)\}|undefined|\bnull\b|\[object|NaN|compare\./,
          );
          expect(ids.filter((id) => text.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('show texts that are made of their pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const change = (text: string) => aPlanWith({ '/owners/0/mandate': `x${text}` });
        const [told] = sentences(change(one), change(other), 'en');
        if (one === other) return;
        expect(told?.before?.map(({ text }) => text).join('')).toBe(`x${one}`);
        expect(told?.after?.map(({ text }) => text).join('')).toBe(`x${other}`);
      }),
    );
  });
});
