import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, listen } from '../../src/app.js';
import { FIRST } from '../support/first-account.js';
import { routesOf } from '../support/routes.js';
import '../support/service.js';

const host = 'plan.example.org';
const kept = /^(private, no-cache|public, max-age=31536000, immutable)$/;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

describe('every answer, reached by https', () => {
  let app: NestFastifyApplication;
  let dataDir: string;
  let address = '';
  let cookie = '';
  let csrf = '';
  let plan = '';
  let answers: { of: string; answer: Answer }[] = [];

  async function ask(
    method: string,
    path: string,
    fields?: object,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const headers = { host, cookie, 'content-type': 'application/x-www-form-urlencoded', ...more };
    const asked = request(address + path, { method, headers });
    asked.end(fields && new URLSearchParams({ ...fields, _csrf: csrf }).toString());
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const body = Buffer.concat(await answer.toArray()).toString();
    return { status: answer.statusCode ?? 0, headers: answer.headers, body };
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'krisenfest-headers-'));
    const environment = { KRISENFEST_URL: `https://${host}`, KRISENFEST_DATA: dataDir };
    Object.assign(process.env, environment, { KRISENFEST_PORT: '0', DATABASE_URL: '', DATABASE_MIGRATION_URL: '' });
    app = await createApp();
    app.useLogger(false);
    address = await listen(app);
    const stranger = await Promise.all(
      ['/sign-in', '/plans', '/nothing', '/%'].map((url) => named(url, ask('GET', url))),
    );
    const set = await ask('POST', '/setup', FIRST);
    cookie = (set.headers['set-cookie'] ?? []).map((each) => each.split(';')[0] ?? '').join('; ');
    csrf = /<meta name="csrf" content="([^"]+)"/.exec((await ask('GET', '/plans')).body)?.[1] ?? '';
    const made = await ask('POST', '/plans', { template: 'bank', name: 'Ana', locale: 'en', country: 'AT' });
    plan = String(made.headers.location).split('?')[0] ?? '';
    answers = [...stranger, ['/setup', set] as const, ...(await pages()), ...(await refusals())].map(
      ([of, answer]) => ({
        of,
        answer,
      }),
    );
  });
  afterAll(async () => {
    await app.close();
    delete process.env.KRISENFEST_URL;
    await rm(dataDir, { recursive: true });
  });

  const named = async (of: string, answer: Promise<Answer>) => [of, await answer] as const;

  /** One of each route that can be looked at. */
  async function pages() {
    const [style = ''] = /\/assets\/[\w.-]+\.css/.exec((await ask('GET', '/plans')).body) ?? [];
    const things: Record<string, string> = {
      ...{ plan: plan.replace('/plans/', ''), section: 'people', key: 'nobody', file: 'matrix.pdf' },
      ...{ catalogue: 'owners', promise: 'none', token: 'unknown', organisation: 'none', account: 'none' },
    };
    const paths = routesOf(app)
      .filter(({ method }) => method === 'GET')
      .map(({ path }) =>
        path.startsWith('/assets/') ? style : path.replace(/:(\w+)/g, (_, name: string) => things[name] ?? 'x'),
      );
    return Promise.all(paths.map((path) => named(path, ask('GET', path))));
  }

  async function refusals() {
    return Promise.all([
      named(
        'a form without its token',
        ask('POST', '/plans', {}, { cookie: cookie.replace(/session=./, 'session=x') }),
      ),
      named('another name', ask('GET', '/plans', undefined, { host: 'evil.example' })),
      named('another page', ask('POST', '/plans', {}, { 'sec-fetch-site': 'cross-site' })),
      named('language', ask('POST', '/language', { language: 'en' })),
    ]);
  }

  it('is among those looked at: pages, documents, redirects, refusals', () => {
    const seen = new Set(answers.map(({ answer }) => answer.status));
    expect([...seen].sort()).toEqual(expect.arrayContaining([200, 303, 401, 403, 404]));
    const types = answers.map(({ answer }) => String(answer.headers['content-type']).split(';')[0]);
    expect(new Set(types)).toEqual(
      new Set(['text/html', 'application/json', 'application/pdf', 'text/css', 'text/plain']),
    );
  });

  it('lets a browser run and load nothing but what comes from here, and frames nothing', () => {
    for (const { of, answer } of answers) {
      const policy = String(answer.headers['content-security-policy']);
      for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect([of, policy]).toEqual([of, expect.stringContaining(rule)]);
      const isDocument = answer.headers['content-type'] === 'application/pdf';
      expect([of, policy]).toEqual([
        of,
        expect.stringContaining(isDocument ? "object-src 'self'" : "object-src 'none'"),
      ]);
      expect([of, policy]).toEqual([
        of,
        expect.not.stringMatching(/unsafe-eval|\*|https?:|data:|script-src[^;]*unsafe/),
      ]);
      expect([of, answer.headers['access-control-allow-origin']]).toEqual([of, undefined]);
    }
  });

  it('is taken for what it says it is, over https alone, and is told to nobody else', () => {
    for (const { of, answer } of answers) {
      const { headers } = answer;
      expect([of, headers['x-content-type-options']]).toEqual([of, 'nosniff']);
      expect([of, headers['strict-transport-security']]).toEqual([of, 'max-age=31536000; includeSubDomains']);
      expect([of, headers['referrer-policy']]).toEqual([of, expect.stringMatching(/^(same|strict)-origin$/)]);
      expect([of, headers.server, headers['x-powered-by']]).toEqual([of, undefined, undefined]);
      if (answer.body !== '')
        expect([of, headers['content-type']]).toEqual([
          of,
          expect.stringMatching(/; charset=utf-8$|^application\/pdf$/),
        ]);
    }
  });

  it('is kept by no cache, but for files of the pages and documents that are asked for anew each time', () => {
    for (const { of, answer } of answers) {
      const isFile = answer.status === 200 && /\.(css|pdf)$/.test(of);
      expect([of, answer.headers['cache-control']]).toEqual([of, isFile ? expect.stringMatching(kept) : 'no-store']);
    }
  });

  it('gives cookies that only this host gets, over https alone, and that no script reads', () => {
    const cookies = answers.flatMap(({ answer }) => [answer.headers['set-cookie'] ?? []].flat());
    const names = cookies.map((each) => each.split('=')[0]);
    expect(new Set(names)).toEqual(
      new Set(['session', 'device', 'ceremony', 'language'].map((name) => `__Host-${name}`)),
    );
    for (const each of cookies) expect(each).toMatch(/; Path=\/(; Expires=[^;]+)?; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('at the end of a session makes the browser forget what it has kept', async () => {
    const { status, headers } = await ask('POST', '/sign-out', {});
    expect([status, headers.location, headers['clear-site-data']]).toEqual([303, '/sign-in', '"cache"']);
  });
});
