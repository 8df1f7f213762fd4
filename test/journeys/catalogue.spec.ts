import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activities,
  channels,
  duties,
  functions,
  legalNotice,
  scenarios,
  severities,
  stakeholders,
  starterKinds,
  supportRoles,
} from '../../src/domain/catalogue/index.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { brokenReferences } from '../../src/domain/plan/references.js';
import { impossible } from '../../src/domain/rules/findings.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const en = translator('en');

/** Everything that can be taken, in an order in which each has what it needs. */
const sections: { path: string; home: string; all: number; have: (plan: Plan) => number }[] = [
  { path: 'owners', home: 'owners', all: functions.length, have: (plan) => plan.owners.length },
  {
    path: 'support-roles?parent=wave',
    home: 'agencies',
    all: supportRoles.length,
    have: (plan) => plan.agencies[0]?.supportRoles.length ?? 0,
  },
  { path: 'severities', home: 'severities', all: severities.length, have: (plan) => plan.severities.length },
  { path: 'activities', home: 'matrix', all: activities.length, have: (plan) => plan.activities.length },
  { path: 'escalation', home: 'escalation', all: severities.length, have: (plan) => plan.escalation.length },
  { path: 'channels', home: 'channels', all: channels.length, have: (plan) => plan.channels.length },
  { path: 'stakeholders', home: 'stakeholders', all: stakeholders.length, have: (plan) => plan.stakeholders.length },
  { path: 'scenarios', home: 'scenarios', all: scenarios.length, have: (plan) => plan.scenarios.length },
  { path: 'notifications', home: 'notifications', all: duties.length, have: (plan) => plan.notifications.length },
];

/** A plan with little in it but its company and an agency: the format asks for one severity at least. */
const bare = (overrides: Partial<Plan> = {}) =>
  aPlan({
    people: [],
    rosters: [],
    owners: [],
    agencies: [{ id: 'wave', name: 'Wave', supportRoles: [] }],
    severities: [{ id: 'odd', name: 'Odd', rank: 9 }],
    activities: [],
    channels: [],
    escalation: [],
    scenarios: [],
    stakeholders: [],
    notifications: [],
    exercises: [],
    ...overrides,
  });

const offered = (page: Answer): string[] =>
  page
    .$('input[name=take]')
    .toArray()
    .map((tick) => page.$(tick).attr('value') ?? '');

describe.each(engines.slice(0, 1))('the catalogue', (engine) => {
  let service: Service;
  let client: Client;

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address, 'en');
  });
  afterAll(async () => {
    expect(service.complaints).toEqual([]);
    await service.stop();
  });

  const addressOf = (plan: string, path: string) => `${plan}/catalogue/${path}`;
  const planOf = async (plan: string) => (await client.exported(plan)) as Plan;
  const bareOne = async (overrides: Partial<Plan> = {}) => {
    const plan = await client.importPlan(JSON.stringify(bare(overrides)));
    await client.submit((await client.get(`${plan}/severities/odd/remove`)).form(`${plan}/severities/odd/remove`));
    return plan;
  };
  const send = (plan: string, path: string, ids: string[]) =>
    client.send('POST', addressOf(plan, path), new URLSearchParams(ids.map((id) => ['take', id])));

  /** Ticks everything that a catalogue offers; yields how many that were. */
  async function takeAll(plan: string, path: string): Promise<{ ids: string[]; answer: Answer | null }> {
    const page = await client.get(addressOf(plan, path));
    const ids = offered(page);
    if (ids.length === 0) return { ids, answer: null };
    return { ids, answer: await client.submit(page.form(addressOf(plan, path)).fill({ take: ids })) };
  }

  it('fills an empty plan section by section, says how much was added, and offers nothing twice', async () => {
    const plan = await bareOne();
    for (const { path, home, all, have } of sections) {
      const { ids, answer } = await takeAll(plan, path);
      expect([path, ids.length, answer?.status, answer?.target]).toEqual([path, all, 303, `${plan}/${home}`]);
      const done = answer && (await client.follow(answer));
      expect(done?.$('.notice').text()).toContain(en('web.done.taken', { count: all }));
      expect([path, have(await planOf(plan))]).toEqual([path, all]);

      const again = await client.get(addressOf(plan, path));
      expect([path, offered(again), again.text.includes(en('web.catalogue.all'))]).toEqual([path, [], true]);
      const twice = await send(plan, path, ids);
      expect((await client.follow(twice)).$('.notice').text()).toContain(en('web.done.taken', { count: 0 }));
      expect([path, have(await planOf(plan))]).toEqual([path, all]);
      expect((await client.get(`${plan}/${home}`)).links).not.toContain(addressOf(plan, path));
    }
    const filled = await planOf(plan);
    expect([impossible(filled), brokenReferences(filled), parsePlan(filled).ok]).toEqual([[], [], true]);
    expect(filled.activities.every(({ assignments }) => Object.values(assignments).includes('A'))).toBe(true);
    expect(filled.channels.every(({ responseTimes }) => responseTimes.length > 0)).toBe(true);
    expect(filled.scenarios.every(({ statements = [] }) => statements.length > 4)).toBe(true);
  }, 60_000);

  it.each(starterKinds.map(({ kind }) => kind))(
    'completes what the template %s leaves out',
    async (template) => {
      const created = await client.fillIn('/plans', { name: 'House', country: 'CH', locale: 'de', template });
      const plan = created.target;
      await client.fillIn(`${plan}/add/agencies`, { name: 'Wave' });
      for (const { path, all, have } of sections) {
        const before = have(await planOf(plan));
        const { ids, answer } = await takeAll(plan, path);
        expect([path, before + ids.length, answer?.status ?? 303]).toEqual([path, all, 303]);
        const after = await planOf(plan);
        expect([path, have(after)]).toEqual([path, all]);
        expect([impossible(after), brokenReferences(after), parsePlan(after).ok]).toEqual([[], [], true]);
      }
    },
    60_000,
  );

  it.each(['molkerei', 'credit-union'])('knows the severities of the example %s by their rank', async (example) => {
    const plan = await client.importPlan(readFileSync(new URL(`../fixtures/${example}.json`, import.meta.url), 'utf8'));
    const before = await planOf(plan);
    expect(offered(await client.get(addressOf(plan, 'escalation')))).toEqual(
      before.severities
        .filter(({ id }) => !before.escalation.some(({ severity }) => severity === id))
        .map(({ id }) => id),
    );
    await send(plan, 'channels', ['linkedin']);
    const linkedin = (await planOf(plan)).channels.find(({ type }) => type === 'linkedin');
    const promised = new Set(linkedin?.responseTimes.map(({ severity }) => severity));
    expect([...promised].sort()).toEqual(before.severities.map(({ id }) => id).sort());
  });

  it('is the first way into an empty section, and the second into one that is begun', async () => {
    const plan = await bareOne();
    const buttons = async (section: string) => {
      const page = await client.get(`${plan}/${section}`);
      return page
        .$('.ways-in a')
        .toArray()
        .map((link): [string, boolean] => [page.$(link).attr('href') ?? '', page.$(link).hasClass('secondary')]);
    };
    expect(await buttons('stakeholders')).toEqual([
      [addressOf(plan, 'stakeholders'), false],
      [`${plan}/add/stakeholders`, true],
    ]);
    expect(new Map(await buttons('matrix'))).toEqual(
      new Map([
        [addressOf(plan, 'activities'), false],
        [`${plan}/add/activities`, true],
      ]),
    );
    await send(plan, 'stakeholders', ['customers']);
    expect(await buttons('stakeholders')).toEqual([
      [`${plan}/add/stakeholders`, false],
      [addressOf(plan, 'stakeholders'), true],
    ]);
    expect((await client.get(`${plan}/agencies`)).links).toContain(addressOf(plan, 'support-roles?parent=wave'));
    for (const section of ['people', 'rosters', 'exercises'])
      expect((await client.get(`${plan}/${section}`)).text).not.toContain(en('web.catalogue.open'));
  });

  it('says what has to be there first, and adds nothing before', async () => {
    const plan = await bareOne();
    const firsts = { channels: 'owners', notifications: 'owners', escalation: 'severities', scenarios: 'severities' };
    for (const [path, first] of Object.entries(firsts)) {
      const sentence = en(`web.catalogue.${path}.needs.${first}`);
      const page = await client.get(addressOf(plan, path));
      expect([path, offered(page), page.text.includes(sentence)]).toEqual([path, [], true]);
      expect(page.links).toContain(addressOf(plan, first));
      const refused = await send(plan, path, ['facebook']);
      expect([path, refused.status, refused.text.includes(sentence)]).toEqual([path, 422, true]);
    }
    const rows = await client.get(addressOf(plan, 'activities'));
    expect(rows.text).toContain(en('web.catalogue.activities.needs.owners'));
    expect(offered(rows)).toHaveLength(activities.length);
    expect(await planOf(plan)).toEqual({ ...bare(), severities: [] });
  });

  it('asks for a choice where nothing is ticked', async () => {
    const plan = await bareOne();
    const page = await client.get(addressOf(plan, 'owners'));
    const refused = await client.submit(page.form(addressOf(plan, 'owners')));
    expect([refused.status, refused.$('.problems').text()]).toEqual([
      422,
      expect.stringContaining(en('web.catalogue.nothing')),
    ]);
    expect(refused.has((refused.$('.problems a').attr('href') ?? '').slice(1))).toBe(true);
    expect((await planOf(plan)).owners).toEqual([]);
  });

  it('adds nothing where something is chosen that it does not have, and keeps the ticks', async () => {
    const plan = await bareOne();
    const refused = await send(plan, 'owners', ['management', 'astrology', 'legal']);
    expect([refused.status, refused.$('.problems').text()]).toEqual([
      422,
      expect.stringContaining(en('web.catalogue.unknown')),
    ]);
    expect(refused.form(addressOf(plan, 'owners')).values('take')).toEqual(['management', 'legal']);
    expect((await planOf(plan)).owners).toEqual([]);
  });

  it.each(['people', 'nothing', 'support-roles', 'support-roles?parent=nobody', 'owners?parent=wave'])(
    'has no page for %s',
    async (path) => {
      const plan = await bareOne();
      expect((await client.get(addressOf(plan, path))).status).toBe(404);
      expect((await send(plan, path, ['management'])).status).toBe(404);
    },
  );

  it('gives everything once when two people choose at the same moment', async () => {
    const plan = await bareOne();
    const [one, two] = [
      ['management', 'legal', 'communications'],
      ['legal', 'spokesperson', 'communications'],
    ];
    const answers = await Promise.all([send(plan, 'owners', one), send(plan, 'owners', two)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const counts = answers.map(({ headers }) => /count=(\d)/.exec(headers.get('location') ?? '')?.[1]);
    expect(counts.sort()).toEqual(['1', '3']);
    const ids = (await planOf(plan)).owners.map(({ id }) => id);
    expect(ids.sort()).toEqual(['communications', 'legal', 'management', 'spokesperson']);
  });

  it('takes back what was just added', async () => {
    const plan = await bareOne();
    const done = await client.follow(await send(plan, 'owners', ['management', 'legal']));
    const undo = done.$('.notice form').attr('action') ?? '';
    const back = await client.submit(done.form(undo));
    expect(back.target).toBe(`${plan}/owners`);
    expect(await planOf(plan)).toEqual({ ...bare(), severities: [] });
  });

  it('gives a second agency the same role under an id of its own', async () => {
    const agencies = ['wave', 'tide'].map((id) => ({ id, name: id, supportRoles: [] }));
    const plan = await bareOne({ agencies });
    for (const { id } of agencies)
      await send(plan, `support-roles?parent=${id}`, ['agency-monitoring', 'agency-drafting']);
    const roles = (await planOf(plan)).agencies.map(({ supportRoles }) => supportRoles.map(({ id }) => id));
    expect(roles).toEqual([
      ['agency-monitoring', 'agency-drafting'],
      ['agency-monitoring-2', 'agency-drafting-2'],
    ]);
    for (const { id } of agencies) {
      const left = offered(await client.get(addressOf(plan, `support-roles?parent=${id}`)));
      expect(left).toHaveLength(supportRoles.length - 2);
    }
  });

  it('gives a function another id where a support role has taken it', async () => {
    const lawyers = { id: 'legal', name: 'Lawyers', service: 'other' as const, holders: [] };
    const agencies = [{ id: 'wave', name: 'Wave', supportRoles: [lawyers] }];
    const plan = await bareOne({ agencies });
    expect((await send(plan, 'owners', ['legal'])).status).toBe(303);
    expect((await planOf(plan)).owners.map(({ id }) => id)).toEqual(['legal-2']);
    expect(offered(await client.get(addressOf(plan, 'owners')))).not.toContain('legal');
  });

  it('speaks the language of the visitor, and marks what comes in that of the plan', async () => {
    const plan = await bareOne({
      owners: aPlan().owners,
      people: aPlan().people,
      rosters: aPlan().rosters,
      agencies: aPlan().agencies,
    });
    const german = new Client(service.address, 'de');
    const page = await german.get(addressOf(plan, 'activities'));
    expect(page.title).toBe(translator('de')('web.catalogue.activities.title'));
    const [first] = activities;
    const label = page.$(`label[for=take-${first?.id ?? ''}]`);
    expect([label.text(), label.attr('lang')]).toEqual([first?.name.en, 'en']);
    expect(page.$('.offer .hint, .offer dd').not('[lang=en]').length).toBe(0);
    expect((await client.get(addressOf(plan, 'activities'))).$('main [lang]').length).toBe(0);
    await german.submit(page.form(addressOf(plan, 'activities')).fill({ take: [first?.id ?? ''] }));
    expect((await planOf(plan)).activities.map(({ name }) => name)).toEqual([first?.name.en]);
  });

  it('puts the duties of the own country first, with law, deadline, date of the check and the notice', async () => {
    const company = { name: 'Dairy', timeZone: 'Europe/Zurich', holidayRegion: 'CH' };
    const owners = [{ id: 'management', function: 'Management', holders: [] }];
    const plan = await bareOne({ company, owners });
    const page = await client.get(addressOf(plan, 'notifications'));
    expect(page.text).toContain(legalNotice.en);
    const countries = page.$('legend').toArray();
    expect(page.$(countries[0] ?? '').text()).toBe(en('web.catalogue.notifications.groups.CH'));
    for (const { id, law, recipient, trigger } of duties) {
      const text = page.$(`#offer-${id}`).text();
      for (const each of [law.en, recipient.en, trigger.en, en('web.catalogue.notifications.checkedOn')])
        expect(text).toContain(each);
    }
    expect(page.$('#offer-ch-data-protection').text()).toContain('23 November 2026');
  });
});
