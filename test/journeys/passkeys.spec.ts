import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Protocol } from 'puppeteer-core';
import { TenantDatabase } from '../../src/database/tenant-database.js';
import { engines } from '../database/engines.js';
import { giveApp } from '../support/authenticator.js';
import { startBrowser, type TestBrowser } from '../support/browser.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';
import { anAccount, FIRST_COMPANY, password, signIn } from '../support/people-at-work.js';
import { type Service, startService } from '../support/service.js';

/** What the browser takes for the finger of its owner. */
const device: Protocol.WebAuthn.VirtualAuthenticatorOptions = {
  ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
  ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
};

describe.each(engines)('a passkey, database: $name', (engine) => {
  let service: Service;
  let browser: TestBrowser;
  let people = 0;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(engine), startBrowser()]);
  });
  afterAll(async () => {
    await browser.stop();
    await service.stop();
  });

  /** Passkeys belong to names: the service is visited by its own. */
  const named = () => service.address.replace('127.0.0.1', 'localhost');

  async function somebody(): Promise<{ email: string; id: string }> {
    const email = `somebody-${(people += 1)}@example.org`;
    return {
      email,
      id: await anAccount(service.app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role: 'editor' }]),
    };
  }

  /** At a browser on a device that can make passkeys, and has the one that is given. */
  async function atDevice(javascript = true, address = named()) {
    const visitor = await Visitor.enter(await browser.enter(), address, { javascript, language: 'en' });
    const session = await visitor.page.createCDPSession();
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: device });
    const verified = (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    return { visitor, verified };
  }

  async function signInAt(visitor: Visitor, email: string): Promise<void> {
    await visitor.open('/sign-in');
    await visitor.type('E-mail', email);
    await visitor.type('Password', password);
    await visitor.press('Sign in');
  }

  /** Presses what asks the device, and waits until it goes on or says why not. */
  async function ask(visitor: Visitor, button: string): Promise<void> {
    const before = visitor.path;
    await visitor.press(button);
    await visitor.page.waitForFunction(
      (path) =>
        location.pathname === path
          ? [...document.querySelectorAll('[role=alert]')].some(({ textContent }) => textContent !== '')
          : document.readyState === 'complete',
      {},
      before,
    );
  }

  async function addPasskey(visitor: Visitor, name: string, known = password): Promise<void> {
    await visitor.open('/account');
    await visitor.press('Add a passkey');
    await visitor.type('Name of the passkey', name);
    await visitor.type('Current password', known);
    await ask(visitor, 'Make the passkey');
  }

  /** Somebody with a passkey who has signed out again. */
  async function withPasskey() {
    const { email, id } = await somebody();
    const { visitor, verified } = await atDevice();
    await signInAt(visitor, email);
    await addPasskey(visitor, 'Work laptop');
    expect([visitor.path, visitor.complaints]).toEqual(['/account', []]);
    await visitor.press('Sign out');
    return { email, id, visitor, verified };
  }

  it('is made on the account page, and is a whole way in: no password, no code', async () => {
    const { id, visitor } = await withPasskey();
    await giveApp(service.app, id);
    await visitor.open('/account');
    expect(visitor.path).toBe('/sign-in');
    await ask(visitor, 'Sign in with a passkey');
    expect(visitor.path).toBe('/account');
    const [text = ''] = await visitor.read();
    expect(text).toMatch(/Work laptop ?made just now · last used just now/);
    expect(text).not.toContain('Nothing but a password protects');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('is the second factor where an organisation asks for one and there is no app', async () => {
    const { email, visitor } = await withPasskey();
    const asks = (asked: boolean) =>
      service.app
        .get(TenantDatabase)
        .inAccess((tx) => tx.query('UPDATE organisation SET asks_second_factor = $1', [asked]));
    await asks(true);
    await signInAt(visitor, email);
    expect([visitor.path, await visitor.page.$('[data-without-passkeys]:not([hidden])')]).toEqual([
      '/sign-in/second-factor',
      null,
    ]);
    await ask(visitor, 'Sign in with a passkey');
    await asks(false);
    expect([visitor.path, visitor.complaints]).toEqual(['/plans', []]);
    await visitor.leave();
  });

  it('is made by nobody who does not know the password', async () => {
    const { email } = await somebody();
    const { visitor } = await atDevice();
    await signInAt(visitor, email);
    await addPasskey(visitor, 'Thief', 'not the password');
    expect(await visitor.read('[role=alert]')).toEqual(['The current password is wrong.']);
    await visitor.open('/account');
    expect((await visitor.read()).join()).not.toContain('Thief');
    await visitor.leave();
  });

  it('is worth nothing once it is removed', async () => {
    const { email, visitor } = await withPasskey();
    await signInAt(visitor, email);
    await visitor.open('/account');
    await visitor.press('Remove');
    await visitor.press('Sign out');
    await ask(visitor, 'Sign in with a passkey');
    expect(visitor.path).toBe('/sign-in');
    expect(await visitor.read('[data-passkey-sign-in] [role=alert]')).toEqual([
      'This passkey is not valid here, or it took too long. Please try again.',
    ]);
    await visitor.leave();
  });

  it('is not used by whoever cannot show finger, face or PIN', async () => {
    const { visitor, verified } = await withPasskey();
    await verified(false);
    await ask(visitor, 'Sign in with a passkey');
    expect(await visitor.read('[data-passkey-sign-in] [role=alert]')).toEqual(['Cancelled. You can try again.']);
    await visitor.open('/account');
    expect(visitor.path).toBe('/sign-in');
    await visitor.leave();
  });

  it('answers a question once: what was sent before lets nobody in', async () => {
    const { visitor } = await withPasskey();
    const sent: { body: string; cookie: string }[] = [];
    visitor.page.on('request', (request) => {
      const { cookie = '' } = request.headers();
      if (request.url().endsWith('/sign-in/passkey')) sent.push({ body: request.postData() ?? '', cookie });
    });
    const before = await visitor.page.browserContext().cookies();
    expect(before.some(({ name }) => name === 'session')).toBe(false);
    let ceremony = '';
    visitor.page.on('response', (response) => {
      const [, value] = /(?:^|\n)ceremony=([^;]+)/.exec(response.headers()['set-cookie'] ?? '') ?? [];
      if (response.url().endsWith('/options')) ceremony = value ?? '';
    });
    await ask(visitor, 'Sign in with a passkey');
    expect([sent.length, ceremony.length]).toEqual([1, 43]);

    const thief = new Client(named(), 'en', true);
    const replayed = await thief.send('POST', '/sign-in/passkey', sent[0]?.body ?? '', {
      ...{ 'content-type': 'application/json', cookie: `ceremony=${ceremony}` },
    });
    expect([replayed.status, replayed.headers.getSetCookie().join()]).toEqual([
      422,
      expect.not.stringMatching(/session=\w/),
    ]);
    await visitor.leave();
  });

  it('is offered where the browser can use it alone: not without scripts, not where the address is a number', async () => {
    const hidden = '[data-passkey-sign-in][hidden]';
    for (const [javascript, address] of [[false, named()] as const, [true, service.address] as const]) {
      const visitor = await Visitor.enter(await browser.enter(), address, { javascript, language: 'en' });
      await visitor.page.deleteCookie({ name: 'session', url: address });
      await visitor.open('/sign-in');
      expect((await visitor.page.$$(hidden)).length).toBe(1);
      await visitor.leave();
    }
    const client = await signIn(service.address, (await somebody()).email);
    expect((await client.get('/account')).text).toContain('On this computer “localhost” will do.');
    expect((await client.get('/account/passkeys/add')).target).toBe('/account');
  });

  it('is nothing that somebody can make up', async () => {
    const client = await signIn(named(), (await somebody()).email);
    const answers: number[] = [];
    const text = Buffer.from('nothing').toString('base64url');
    const made = { id: text, rawId: text, type: 'public-key', clientExtensionResults: {} };
    const response = { clientDataJSON: text, attestationObject: text, authenticatorData: text, signature: text };
    const bodies = [null, [], 'text', {}, made, { ...made, response: {} }, { ...made, response }];
    for (const body of bodies)
      for (const path of ['/account/passkeys', '/sign-in/passkey']) {
        const headers = { 'content-type': 'application/json' };
        const { body: options } = await client.send('POST', '/sign-in/passkey/options');
        expect(options).toContain('"userVerification":"required"');
        answers.push((await client.send('POST', path, JSON.stringify(body), headers)).status);
      }
    expect(new Set(answers)).toEqual(new Set([422]));
  });

  it('needs the token of the session where it is made', async () => {
    const client = await signIn(named(), (await somebody()).email);
    const body = new URLSearchParams({ name: 'Thief', password: password });
    const answer = await client.send('POST', '/account/passkeys/options', body, { 'x-csrf-token': 'wrong' });
    expect([answer.status, answer.body.includes('challenge')]).toEqual([expect.any(Number), false]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('leaves no complaints in the log', () => {
    expect(service.complaints).toEqual([]);
  });
});
