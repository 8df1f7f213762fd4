import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entry } from '../../src/domain/plan/collections.js';
import { type Person, type Plan } from '../../src/domain/plan/plan.js';
import { translator } from '../../src/i18n/translate.js';
import { aPlan } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { htmlFaults } from '../support/browser-audit.js';
import { type Answer, Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const t = translator('en');
const molkerei = readFileSync(new URL('../fixtures/molkerei.json', import.meta.url), 'utf8');

describe.each(engines.slice(0, 1))('hours and fields of a form', (engine) => {
  let service: Service;
  let client: Client;
  let plan: string;

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address);
    plan = await client.importPlan(molkerei);
  });
  afterAll(() => service.stop());

  const said = (answer: Answer) =>
    answer
      .$('.says')
      .toArray()
      .map((line) => answer.$(line).text());
  const person = async (id: string) =>
    entry((await client.exported(plan)) as Plan, 'people', id)?.item as unknown as Person;
  const preset = (answer: Answer, words: string): [string, string] => [
    '_fill',
    answer
      .$('button.preset')
      .filter((_, button) => answer.$(button).text() === words)
      .attr('value') ?? '',
  ];

  it('are filled with usual ones by a button, which saves nothing by itself', async () => {
    const page = await client.get(`${plan}/people/rainer`);
    const form = page.form().fill({ email: 'new@dairy.example' });
    const shown = await client.submit(form, preset(page, t('hours.presets.evenings')));
    expect(shown.status).toBe(200);
    expect(shown.form().value('email')).toBe('new@dairy.example');
    expect(said(shown)).toEqual([
      'Monday to Friday from 17:00 to 22:00, on public holidays too.',
      'Saturday and Sunday from 08:00 to 22:00, on public holidays too.',
    ]);
    expect((await person('rainer')).dutyHours).toMatchObject([{ from: '08:30' }, { days: ['fri'] }]);

    expect((await client.submit(shown.form())).status).toBe(303);
    expect((await person('rainer')).dutyHours).toEqual([
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '17:00', to: '22:00', holidays: true },
      { days: ['sat', 'sun'], from: '08:00', to: '22:00', holidays: true },
    ]);
  });

  it('are needed by a roster: without any it is refused at its hours, and one imported without can be mended', async () => {
    const page = await client.get(`${plan}/add/rosters`);
    const bare = page.form().fill({ name: 'Night', 'members.0': 'rainer', 'handover.from': '2027-01-04' });
    const refused = await client.submit(bare);
    expect([refused.status, refused.$('.problems a').attr('href')]).toEqual([422, '#f-hours']);
    expect(refused.$('#f-hours-error').text()).toContain('Fill this in');
    const full = await client.submit(refused.form(), preset(refused, t('hours.presets.always')));
    expect((await client.submit(full.form())).status).toBe(303);

    const own = JSON.parse(molkerei) as Plan;
    const imported = await client.importPlan(
      JSON.stringify({ ...own, rosters: own.rosters.map((roster) => ({ ...roster, hours: [] })) }),
    );
    const id = own.rosters[0]?.id ?? '';
    expect((await client.submit((await client.get(`${imported}/rosters/${id}`)).form())).status).toBe(422);
  });

  it('stand in words beside what was typed, before it is saved', async () => {
    const page = await client.get(`${plan}/add/rosters`);
    const typed = { 'hours.0.days': ['mon'], 'hours.0.from': '18', 'hours.0.to': '8' };
    const shown = await client.submit(page.form().fill(typed).tamper({ _look: 'hours' }));
    expect(said(shown)).toEqual(['Monday from 18:00 to 08:00 the next day, not on public holidays.']);
    expect(shown.form().value('hours.0.from')).toBe('18');
  });

  it('are drawn for people, rosters and channels, and anew with each saved field that feeds them', async () => {
    for (const place of ['people/tran', 'rosters/bereitschaft-qualitaet', 'channels/x']) {
      const page = await client.get(`${plan}/${place}`);
      expect([place, page.$('.days tbody tr').length]).toEqual([place, 14]);
      expect([place, page.$('.days .now').length]).toEqual([place, 1]);
      expect(htmlFaults(page.body)).toEqual([]);
    }
    const page = await client.get(`${plan}/people/tran`);
    const save = async (fields: [string, string][]) => {
      const [[only = ''] = []] = fields;
      const body = new URLSearchParams([
        ['_only', only.split('.')[0] ?? ''],
        ['_version', page.form().value('_version')],
        ...fields.filter(([, value]) => value !== ''),
      ]);
      const answer = await client.send('POST', `${plan}/people/tran/fields`, body);
      return JSON.parse(answer.body) as { pictures: Record<string, string> };
    };
    const hours: [string, string][] = ['tue', 'sat'].map((day) => ['dutyHours.0.days', day]);
    // With holidays: else the count would hang on the day on which the test runs.
    const times: [string, string][] = [
      ['dutyHours.0.from', '13:00'],
      ['dutyHours.0.to', '21:00'],
      ['dutyHours.0.holidays', 'yes'],
    ];
    const { pictures } = await save([...hours, ...times]);
    expect(Object.keys(pictures)).toEqual(['dutyHours']);
    expect(pictures.dutyHours?.match(/<tr/g)).toHaveLength(15);
    expect(pictures.dutyHours?.match(/13:00–21:00/g)).toHaveLength(4);
    expect(pictures.dutyHours).toBe((await client.get(`${plan}/people/tran`)).$('.picture').html());
  });

  it('are not drawn while there are none', async () => {
    const other = await client.importPlan(JSON.stringify(aPlan()));
    const page = await client.get(`${other}/people/ana`);
    expect(page.$('[data-picture="dutyHours"]').text()).toBe('');
    expect((await client.get(`${plan}/add/people`)).$('.days').length).toBe(0);
  });

  it('offer zones and regions by name and keep one that is not among them', async () => {
    const page = await client.get(`${plan}/company`);
    expect(page.$('#f-company\\.timeZone option:selected').text()).toBe('Vienna');
    expect(page.$('#f-company\\.holidayRegion option:selected').text()).toContain('Salzburg');
    expect(page.$('#f-company\\.timeZone optgroup').first().attr('label')).toBe(t('hours.zones.usual'));
    const odd = await client.importPlan(JSON.stringify(aPlan({ company: { name: 'Dairy', timeZone: 'UTC' } })));
    const form = (await client.get(`${odd}/company`)).form();
    expect(form.value('company.timeZone')).toBe('UTC');
    expect((await client.submit(form)).status).toBe(303);
  });

  it('call a phone number without a label what it is, and show it in its groups', async () => {
    const form = (await client.get(`${plan}/people/tran`)).form();
    const saved = await client.submit(form.fill({ 'phones.0.label': '', 'phones.0.number': '0660 1234567' }));
    expect((await person('tran')).phones?.[0]).toEqual({ label: 'Mobil', number: '+436601234567' });
    const wired = (await client.get(`${plan}/people/tran`)).form();
    await client.submit(wired.fill({ 'phones.0.label': '', 'phones.0.number': '0732 123456' }));
    expect((await person('tran')).phones?.[0]).toEqual({ label: 'Telefon', number: '+43732123456' });
    const own = (await client.get(`${plan}/people/tran`)).form();
    await client.submit(own.fill({ 'phones.0.label': 'Werk', 'phones.0.number': '0660 1234567' }));
    expect((await person('tran')).phones?.[0]).toEqual({ label: 'Werk', number: '+436601234567' });
    expect((await client.follow(saved)).text).toContain('+43 660 1234567');
    expect((await client.get(`${plan}/people/tran`)).form().value('phones.0.number')).toBe('+43 660 1234567');
  });

  it('say how long a text is and may be', async () => {
    const page = await client.get(`${plan}/scenarios/rueckruf`);
    const counters = page.$('.counter').toArray();
    expect(page.$(counters[0]).text()).toMatch(/^\d+ \/ 280 characters \(X\)/);
    expect(page.$(counters[1]).text()).toMatch(/^Characters: \d+$/);
    expect(htmlFaults(page.body)).toEqual([]);
  });

  it('leave no complaint in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});
