import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Plan } from '../../src/domain/plan/plan.js';
import { aPlan, aPlanWith, aReadyPlanWith } from '../builders/plan.builder.js';
import { engines } from '../database/engines.js';
import { textOfPages } from '../pdf/tools.js';
import { KeyboardVisitor } from '../support/browser-keyboard.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { underReview } from '../support/reviewers.js';
import { type Service, startService } from '../support/service.js';

const [engine] = engines;
const toPlan = 'Krisenkommunikationsplan Bäckerei Moser';

describe('with the keyboard alone', () => {
  let service: Service;
  let browser: TestBrowser;
  let client: Client;

  beforeAll(async () => {
    if (!engine) throw new Error('no database engine');
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
    client = new Client(service.address, 'de');
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  const enter = async () => KeyboardVisitor.enter(await browser.enter(service.address), service.address, 'de');
  const exported = async (path: string) => (await client.exported(path)) as Plan;

  async function begin(visitor: KeyboardVisitor): Promise<string> {
    await visitor.open('/plans');
    await visitor.tabTo('Name des Unternehmens');
    await visitor.type('Bäckerei Moser');
    await visitor.tabTo('Vorlage');
    await visitor.choose('Kleines Unternehmen');
    await visitor.tabTo('Plan anlegen');
    await visitor.send();
    return new URL(visitor.page.url()).pathname;
  }

  async function addPerson(visitor: KeyboardVisitor, name: string, number: string): Promise<void> {
    await visitor.tabTo('Person hinzufügen');
    await visitor.send();
    await visitor.tabTo(/^Name/);
    await visitor.type(name);
    await visitor.tabTo(/^Bezeichnung/);
    await visitor.type('mobil');
    await visitor.tabTo(/^Nummer/);
    await visitor.type(number);
    await visitor.tabTo('Speichern');
    await visitor.send();
  }

  it('somebody begins with a template, enters people and who holds what, and takes the PDF along', async () => {
    const visitor = await enter();
    const plan = await begin(visitor);
    await visitor.tabTo('Personen');
    await visitor.send();
    await addPerson(visitor, 'Rosa Moser', '0664 1112221');
    await addPerson(visitor, 'Paul Moser', '0664 1112222');
    await visitor.tabTo(toPlan);
    await visitor.send();

    await visitor.tabTo('Interne Verantwortliche');
    await visitor.send();
    await visitor.tabTo('Geschäftsführung');
    await visitor.send();
    await visitor.tabTo(/^Zuerst/);
    await visitor.choose('Rosa Moser');
    await visitor.tabTo(/^1\. Stellvertretung/);
    await visitor.choose('Paul Moser');
    await visitor.tabTo('Speichern');
    await visitor.send();
    const { people, owners } = await exported(plan);
    expect(people.map(({ name, phones }) => [name, phones?.[0]?.number])).toEqual([
      ['Rosa Moser', '+436641112221'],
      ['Paul Moser', '+436641112222'],
    ]);
    expect(owners[0]?.holders).toEqual(['rosa-moser', 'paul-moser']);

    await visitor.tabTo('English');
    await visitor.send();
    expect(await visitor.read('h1')).toEqual(['Internal owners']);
    await visitor.tabTo(toPlan);
    await visitor.send();
    await visitor.tabTo('Documents');
    await visitor.send();
    await visitor.tabTo(/^Download PDF/);
    const { content } = await browser.download(() => visitor.page.keyboard.press('Enter'));
    expect(textOfPages(content).join('\n')).toContain('Rosa Moser');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('somebody corrects their own contact data by a link, and somebody else takes that over', async () => {
    const visitor = await enter();
    const plan = await client.importPlan(JSON.stringify(aPlanWith({ '/locale': 'de', '/people/0/email': 'a@b.at' })));
    await client.send('POST', `${plan}/contacts/ask`, new URLSearchParams({ person: 'ana' }));
    const [link = ''] = /\/contact\/[\w-]{43}/.exec((await client.get('/administration/outbox')).text) ?? [];
    await visitor.open(link);
    await visitor.tabTo('Etwas stimmt nicht');
    await visitor.send();
    await visitor.tabTo(/^Nummer/);
    await visitor.type('0660 1112233');
    await visitor.tabTo('Senden');
    await visitor.send();
    expect(await visitor.read('h1')).toEqual(['Danke']);

    await visitor.open(`${plan}/people`);
    await visitor.tabTo('Kontaktdaten bestätigen');
    await visitor.send();
    await visitor.tabTo(/^Korrektur ansehen/);
    await visitor.send();
    await visitor.tabTo('Angehakte übernehmen');
    await visitor.send();
    expect((await exported(plan)).people[0]?.phones?.[0]?.number).toBe('+436601112233');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('somebody freezes a version, sends it for approval and withdraws it with a reason', async () => {
    const visitor = await enter();
    const plan = await client.importPlan(
      JSON.stringify(aReadyPlanWith({ '/locale': 'de', '/validUntil': '2099-12-31' })),
    );
    await visitor.open(`${plan}/versions`);
    await visitor.tabTo(/^Was neu ist/);
    await visitor.type('Neue Stellvertretungen');
    await visitor.tabTo('Fassung 1 festschreiben');
    await visitor.send();
    await visitor.tabTo(/^Wie viele müssen freigeben/);
    await visitor.choose('2');
    await visitor.tabTo('Zur Freigabe senden');
    await visitor.send();
    expect(await visitor.read('h1')).toEqual([expect.stringContaining('wartet auf Freigabe')]);
    await visitor.tabTo('Zurückziehen');
    await visitor.strike('Enter');
    await visitor.tabTo(/^Warum/);
    await visitor.type('Die Telefonnummern stimmen nicht');
    await visitor.tabTo('Fassung 1 zurückziehen');
    await visitor.send();
    expect(await visitor.read('h1')).toEqual([expect.stringContaining('zurückgezogen')]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('somebody sets letters in the matrix, which are saved as they are struck', async () => {
    const visitor = await enter();
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    await visitor.open(`${plan}/matrix`);
    await visitor.tabTo('Activity listen: Management');
    await visitor.strike('ArrowDown', 'ArrowDown');
    expect((await visitor.focused()).name).toBe('Activity draft: Management');
    await visitor.sendInPlace('i');
    await visitor.strike('ArrowRight', 'ArrowRight', 'ArrowRight');
    await visitor.sendInPlace('c');
    expect(await visitor.focused()).toMatchObject({ name: 'Activity draft: Customer service', value: 'C' });
    await visitor.strike('ArrowLeft');
    await visitor.sendInPlace('Delete');
    await visitor.strike('Home', 'End');
    await visitor.strike('a');
    expect(await visitor.read('.saving')).toEqual([expect.stringContaining('Unterstützungsrolle')]);
    expect((await visitor.focused()).value).not.toBe('A');
    const draft = (await exported(plan)).activities.find(({ id }) => id === 'draft');
    expect(draft?.assignments).toEqual({ press: 'A', lead: 'I', service: 'C' });
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('somebody puts a person further down, removes another and takes that back', async () => {
    const visitor = await enter();
    const plan = await client.importPlan(JSON.stringify(aPlan()));
    const order = async () => (await exported(plan)).people.map(({ id }) => id);
    await visitor.open(`${plan}/people`);
    await visitor.tabTo('Ana Auer nach unten');
    await visitor.sendInPlace();
    expect((await visitor.focused()).name).toBe('Ana Auer nach unten');
    await visitor.sendInPlace();
    expect(await order()).toEqual(['ben', 'cem', 'ana', 'dora']);
    await visitor.sendInPlace();
    // At the end of the list the button down cannot be pressed any more.
    expect((await visitor.focused()).name).toBe('Ana Auer nach oben');

    await visitor.tabTo(/^Entfernen ?: Ana Auer$/);
    await visitor.send();
    await visitor.tabTo(/^(Endgültig e|E)ntfernen$/);
    await visitor.send();
    expect(await order()).toEqual(['ben', 'cem', 'dora']);
    await visitor.tabTo(/^Rückgängig machen/);
    await visitor.send();
    expect(await order()).toEqual(['ben', 'cem', 'dora', 'ana']);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('somebody of an agency accepts a row, objects to another, and signs off', async () => {
    const plan = aPlanWith({ '/validUntil': '2099-12-31' });
    const reviewed = await underReview(service.app, service.address, plan, 'wave');
    const context = await browser.enter();
    const session = reviewed.client.cookie('session') ?? '';
    await context.setCookie({ name: 'session', value: session, domain: new URL(service.address).hostname, path: '/' });
    const visitor = await KeyboardVisitor.enter(context, service.address, 'de');
    await visitor.open('/reviews');
    await visitor.tabTo(/^Dairy/);
    await visitor.send();
    await visitor.tabTo(/^Annehmen ?: Activity listen$/);
    await visitor.send();
    await visitor.tabTo('Nächste offene Zeile');
    await visitor.send();
    await visitor.tabTo('Widersprechen');
    await visitor.strike('Enter');
    await visitor.tabTo(/^Warum/);
    await visitor.type('Nachts ist niemand da.');
    await visitor.tabTo('Widersprechen');
    await visitor.send();
    await visitor.tabTo(/^Ihre Funktion/);
    await visitor.type('Etatdirektorin');
    await visitor.tabTo('Bestätigen');
    await visitor.send();
    expect((await reviewed.client.get(reviewed.review)).text).toContain('but for one row');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
