import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { entry } from '../../src/domain/plan/collections.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { type Answer, Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');

describe.each(engines)('two people at one plan, $name engine', (engine) => {
  let service: Service;
  let ines: Client;
  let omar: Client;
  let plan: string;

  beforeAll(async () => {
    service = await startService(engine);
    ines = new Client(service.address);
    omar = new Client(service.address);
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    plan = await ines.importPlan(JSON.stringify(aPlan()));
  });

  const exported = async () => (await ines.exported(plan)) as Plan;
  /** What the page says was saved meanwhile. */
  const theirs = (answer: Answer) =>
    answer
      .$('.theirs')
      .toArray()
      .map((each) => answer.$(each).text().replace(t('web.conflict.theirs'), '').replace(/\s+/g, ' ').trim());

  it('the second to save sees both values and decides', async () => {
    const [first, second] = [await ines.get(`${plan}/people/ana`), await omar.get(`${plan}/people/ana`)];
    await ines.submit(first.form().fill({ jobTitle: 'Managing director', email: 'ana@dairy.example' }));

    const mine = { jobTitle: 'Chair', 'phones.0.number': '+436609999999' };
    const refused = await omar.submit(second.form().fill(mine));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(t('web.conflict.stale.text'));
    expect(refused.form().value('jobTitle')).toBe('Chair');
    expect(refused.form().value('phones.0.number')).toBe('+436609999999');
    expect(theirs(refused)).toEqual(['Mobile · +43 660 0000001', 'ana@dairy.example', 'Managing director']);
    expect(entry(await exported(), 'people', 'ana')?.item).toMatchObject({ jobTitle: 'Managing director' });

    const saved = await omar.submit(refused.form());
    expect(saved.status).toBe(303);
    const { item } = entry(await exported(), 'people', 'ana') ?? {};
    expect(item).toMatchObject({ jobTitle: 'Chair', phones: [{ label: 'Mobile', number: '+436609999999' }] });
  });

  it('nobody sees a conflict where the other one saved nothing new', async () => {
    const [first, second] = [await ines.get(`${plan}/people/ana`), await omar.get(`${plan}/people/ana`)];
    expect((await ines.submit(first.form())).status).toBe(303);
    expect((await omar.submit(second.form().fill({ jobTitle: 'Chair' }))).status).toBe(303);
  });

  it.each([
    ['people', 'cem', { name: 'Cem Candan' }],
    ['activities', 'log', { name: 'Keep the log' }],
    ['severities', 'issue', { name: 'Small matter' }],
    ['stakeholders', 'staff', { name: 'Everybody' }],
    ['steps', 'crisis.inform', { name: 'Tell the agency' }],
  ] as const)('a form of %s whose thing was removed keeps its input and adds it anew', async (section, key, values) => {
    const form = (await omar.get(`${plan}/${section}/${key}`)).form();
    const removal = await ines.get(`${plan}/${section}/${key}/remove`);
    expect((await ines.submit(removal.form())).status).toBe(303);

    const refused = await omar.submit(form.fill(values));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(t('web.conflict.gone.text'));
    expect(refused.form().value('name')).toBe(values.name);

    const saved = await omar.submit(refused.form());
    expect([saved.status, saved.status === 303 ? '' : saved.text]).toEqual([303, '']);
    expect((await omar.follow(saved)).text).toContain(values.name);
  });

  it('both keep their cells of the matrix where they changed different ones', async () => {
    const [first, second] = [await ines.get(`${plan}/matrix`), await omar.get(`${plan}/matrix`)];
    const answers = [
      await ines.submit(first.form().fill({ 'cell.draft.lead': 'I', 'cell.draft.service': 'I' })),
      await omar.submit(second.form().fill({ 'cell.draft.watch': 'S', 'cell.log.press': '' })),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const { activities } = await exported();
    expect(activities.find(({ id }) => id === 'draft')?.assignments).toEqual({
      press: 'A',
      social: 'R',
      lead: 'I',
      service: 'I',
      watch: 'S',
    });
    expect(activities.find(({ id }) => id === 'log')?.assignments).toEqual({ service: 'A', lead: 'R' });
  });

  it('both keep their cells of one row when they save at the same moment', async () => {
    const page = await ines.get(`${plan}/matrix`);
    const cells = ['cell.listen.lead', 'cell.draft.service', 'cell.draft.watch', 'cell.log.social', 'cell.log.watch'];
    const answers = await Promise.all(cells.map((cell) => ines.submit(page.form().fill({ [cell]: 'C' }))));
    expect(answers.map(({ status }) => status)).toEqual(cells.map(() => 303));
    const after = (await ines.get(`${plan}/matrix`)).form();
    expect(cells.map((cell) => after.value(cell))).toEqual(cells.map(() => 'C'));
  });

  it('the second to change the same cell sees both letters and decides', async () => {
    const [first, second] = [await ines.get(`${plan}/matrix`), await omar.get(`${plan}/matrix`)];
    const cells = ['cell.draft.lead', 'cell.log.press', 'cell.listen.service'];
    await ines.submit(first.form().fill({ 'cell.draft.lead': 'I', 'cell.listen.service': '' }));
    const refused = await omar.submit(second.form().fill({ 'cell.draft.lead': 'S', 'cell.log.press': 'I' }));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(t('web.conflict.cells'));
    expect(cells.map((cell) => refused.form().value(cell))).toEqual(['S', 'I', '']);
    expect(theirs(refused)).toEqual([t('web.conflict.cell', { letter: 'I' })]);

    expect((await omar.submit(refused.form())).status).toBe(303);
    const after = (await omar.get(`${plan}/matrix`)).form();
    expect(cells.map((cell) => after.value(cell))).toEqual(['S', 'I', '']);
  });

  it('a matrix that is refused for another reason still shows who changed the same cell', async () => {
    const [first, second] = [await ines.get(`${plan}/matrix`), await omar.get(`${plan}/matrix`)];
    await ines.submit(first.form().fill({ 'cell.draft.lead': 'I', 'cell.listen.service': '' }));
    const refused = await omar.submit(second.form().fill({ 'cell.draft.lead': 'S' }).tamper({ 'cell.log.press': 'X' }));
    expect(refused.status).toBe(422);
    expect(theirs(refused)).toEqual([t('web.conflict.cell', { letter: 'I' })]);
    expect((await omar.submit(refused.form())).status).toBe(303);
    const after = (await omar.get(`${plan}/matrix`)).form();
    expect(after.value('cell.listen.service')).toBe('');
  });

  it('a change in a row of the matrix that was removed is refused with a sentence, the other changes kept', async () => {
    const page = await omar.get(`${plan}/matrix`);
    await ines.submit((await ines.get(`${plan}/activities/log/remove`)).form());
    const refused = await omar.submit(page.form().fill({ 'cell.log.social': 'C', 'cell.draft.lead': 'S' }));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(t('web.conflict.stale.title'));
    expect(refused.form().value('cell.draft.lead')).toBe('S');
    expect((await omar.submit(refused.form())).status).toBe(303);
    expect((await omar.get(`${plan}/matrix`)).form().value('cell.draft.lead')).toBe('S');
  });

  it('the second to save the company sees both values and decides', async () => {
    const [first, second] = [await ines.get(`${plan}/company`), await omar.get(`${plan}/company`)];
    await ines.submit(
      first.form().fill({ 'company.industry': 'Dairies', 'principles.rules': 'One voice\nFacts first' }),
    );
    const refused = await omar.submit(second.form().fill({ 'company.industry': 'Food', title: 'Plan B' }));
    expect(refused.status).toBe(409);
    expect(refused.form().value('company.industry')).toBe('Food');
    expect(refused.form().value('title')).toBe('Plan B');
    expect(theirs(refused)).toEqual(['Plan of the dairy', 'Dairies', 'One voice Facts first']);

    const decided = refused.form().fill({ 'principles.rules': 'One voice\nFacts first' });
    expect((await omar.submit(decided)).status).toBe(303);
    expect(await exported()).toMatchObject({
      title: 'Plan B',
      company: { industry: 'Food' },
      principles: { rules: ['One voice', 'Facts first'] },
    });
  });

  it('a list that has changed since is neither reordered nor shortened', async () => {
    const [list, removal] = [await omar.get(`${plan}/people`), await omar.get(`${plan}/people/cem/remove`)];
    await ines.fillIn(`${plan}/people/cem`, { name: 'Cem Candan' });
    const moved = await omar.submit(list.form(`${plan}/people/cem/move`), ['direction', 'up']);
    const removed = await omar.submit(removal.form());
    for (const answer of [moved, removed]) {
      expect(answer.status).toBe(409);
      expect(answer.text).toContain(t('web.conflict.list'));
      expect((await omar.get(answer.links.at(-1) ?? '')).status).toBe(200);
    }
    expect((await exported()).people.map(({ name }) => name)).toEqual([
      'Ana Auer',
      'Ben Berger',
      'Cem Candan',
      'Dora Dietl',
    ]);
  });

  it('a plan that was removed says so to whoever still has it open', async () => {
    const page = await omar.get(`${plan}/people/ana`);
    const done = await ines.submit((await ines.get(`${plan}/remove`)).form());
    expect([done.status, done.target]).toEqual([303, '/plans']);
    const answer = await omar.submit(page.form());
    expect([answer.status, answer.title]).toEqual([404, t('web.errors.404.title')]);
  });

  it('no row is lost when twenty are added at once, five of one name', async () => {
    const form = await ines.get(`${plan}/add/people`);
    const names = Array.from({ length: 20 }, (_, index) => (index < 5 ? 'Maria Huber' : `Person ${index}`));
    const answers = await Promise.all(names.map((name) => ines.submit(form.form().fill({ name }))));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 303));
    const { people } = await exported();
    expect(people.map(({ name }) => name).sort()).toEqual([...aPlan().people.map(({ name }) => name), ...names].sort());
    expect(new Set(people.map(({ id }) => id)).size).toBe(24);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(20);
  });

  it('of several that change one thing at once, one is first and the others are asked', async () => {
    const page = await ines.get(`${plan}/owners/press`);
    const mandates = ['Speaks', 'Listens', 'Writes', 'Waits'];
    const answers = await Promise.all(mandates.map((mandate) => ines.submit(page.form().fill({ mandate }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
    const first = mandates[answers.findIndex(({ status }) => status === 303)];
    expect(entry(await exported(), 'owners', 'press')?.item).toMatchObject({ mandate: first });
  });

  it('leaves no complaint in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});
