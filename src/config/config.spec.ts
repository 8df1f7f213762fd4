import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { Config, ConfigError, readConfig } from './config.js';
import { ConfigModule } from './config.module.js';

function sentences(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
}

const SERVER = 'postgres://app:secret@db:5432/krisenfest';

describe('the configuration', () => {
  it('needs nothing: it listens on this machine alone and keeps its data in ./data', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      url: undefined,
      registration: 'closed',
      smtpUrl: undefined,
      mailFrom: 'krisenfest@localhost',
      secret: undefined,
      dataDir: resolve('data'),
      databaseUrl: undefined,
      migrationUrl: undefined,
      browserPath: undefined,
      logLevel: 'log',
      inContainer: false,
    });
  });

  it('takes every variable', () => {
    const config = readConfig({
      KRISENFEST_HOST: '::1',
      KRISENFEST_PORT: '8080',
      KRISENFEST_DATA: '/srv/krisenfest',
      KRISENFEST_LOG_LEVEL: 'debug',
      DATABASE_URL: SERVER,
      DATABASE_MIGRATION_URL: 'postgresql://owner:secret@db/krisenfest',
      PUPPETEER_EXECUTABLE_PATH: '/usr/bin/chromium',
    });
    expect(config).toMatchObject({ host: '::1', port: 8080, databaseUrl: SERVER, logLevel: 'debug' });
    expect(config).toMatchObject({ dataDir: '/srv/krisenfest', browserPath: '/usr/bin/chromium' });
    expect(config.migrationUrl).toBe('postgresql://owner:secret@db/krisenfest');
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL: '', KRISENFEST_PORT: '', KRISENFEST_HOST: '' })).toEqual(readConfig({}));
  });

  it.each(['0.0.0.0', '::', '192.168.0.7', 'example.org'])('refuses to listen on %s', (host) => {
    expect(sentences({ KRISENFEST_HOST: host })).toEqual([expect.stringContaining('KRISENFEST_HOST has to be')]);
  });

  it('listens anywhere once it is reached by https', () => {
    const url = 'https://plan.example.org';
    expect(readConfig({ KRISENFEST_HOST: '0.0.0.0', KRISENFEST_URL: `${url}/` })).toMatchObject({
      host: '0.0.0.0',
      url,
    });
  });

  it.each(['http://plan.example.org', 'https://plan.example.org/path', 'plan.example.org', 'https://user@example.org'])(
    'refuses the public address %s',
    (url) => {
      expect(sentences({ KRISENFEST_URL: url })).toEqual([expect.stringContaining('KRISENFEST_URL has to be')]);
    },
  );

  it('refuses a mail server, a sender and a registration that cannot be', () => {
    const wrong = { KRISENFEST_SMTP: 'mail.example.org', KRISENFEST_MAIL_FROM: 'me', KRISENFEST_REGISTRATION: 'maybe' };
    expect(sentences(wrong)).toHaveLength(3);
  });

  it('refuses a short secret, and does not repeat it', () => {
    const [sentence = ''] = sentences({ KRISENFEST_SECRET: 'hunter2' });
    expect(sentence).toContain('KRISENFEST_SECRET has to have 32 characters');
    expect(sentence).not.toContain('hunter2');
  });

  it('listens on 0.0.0.0 inside a container, and on no other address', () => {
    expect(readConfig({ KRISENFEST_HOST: '0.0.0.0', KRISENFEST_IN_CONTAINER: '1' }).host).toBe('0.0.0.0');
    expect(sentences({ KRISENFEST_HOST: '192.168.0.7', KRISENFEST_IN_CONTAINER: '1' })).toHaveLength(1);
  });

  it.each(['http', '3000.5', '-1', '70000'])('refuses the port %s', (port) => {
    expect(sentences({ KRISENFEST_PORT: port })).toEqual([expect.stringContaining('KRISENFEST_PORT has to be')]);
  });

  it('says one sentence for each wrong variable', () => {
    const wrong = { KRISENFEST_PORT: 'x', KRISENFEST_LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://db/x' };
    expect(sentences({ ...wrong, PUPPETEER_EXECUTABLE_PATH: 'chromium' })).toEqual([
      expect.stringContaining('KRISENFEST_PORT'),
      expect.stringContaining('DATABASE_URL'),
      expect.stringContaining('PUPPETEER_EXECUTABLE_PATH'),
      expect.stringContaining('KRISENFEST_LOG_LEVEL'),
    ]);
  });

  it('never repeats a password in a sentence', () => {
    expect(sentences({ DATABASE_URL: 'postgres//app:hunter2@db' }).join()).not.toContain('hunter2');
  });

  it('refuses a migration login without a login for the application', () => {
    expect(sentences({ DATABASE_MIGRATION_URL: SERVER })).toEqual([expect.stringContaining('without DATABASE_URL')]);
  });

  it('is one value for the whole service', async () => {
    const context = await Test.createTestingModule({ imports: [ConfigModule] }).compile();
    expect(context.get(Config)).toBeInstanceOf(Config);
    await context.close();
  });
});
