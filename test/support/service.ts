import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplication } from '@nestjs/common';
import { createApp, listen } from '../../src/app.js';
import { type Engine } from '../database/engines.js';
import { setUp } from './first-account.js';

/** The whole service on a free port, with a database of its own and the first account of a company. */
export interface Service {
  app: INestApplication;
  address: string;
  /** what it wrote into its log as warning or error since it began to listen */
  complaints: string[];
  stop: () => Promise<void>;
}

// Jest reads TypeScript for itself alone; threads of the service need it too.
process.execArgv.push(`--import=${new URL('./thread-loader.mjs', import.meta.url).href}`);

interface Place {
  environment: NodeJS.ProcessEnv;
  leave: () => Promise<void>;
}

export async function startService(engine: Engine): Promise<Service> {
  const { environment, leave } = engine.name === 'embedded' ? await folder() : await server(engine);
  Object.assign(process.env, environment, { KRISENFEST_PORT: '0' });
  const app = await createApp();
  const complaints: string[] = [];
  const complain = (...parts: unknown[]) => void complaints.push(parts.map(String).join(' '));
  app.useLogger({ log: () => undefined, warn: complain, error: complain, fatal: complain });
  const address = await listen(app);
  await setUp(address);
  const stop = async () => {
    await app.close();
    await leave();
  };
  return { app, address, complaints, stop };
}

async function folder(): Promise<Place> {
  const path = await mkdtemp(join(tmpdir(), 'krisenfest-service-'));
  return {
    environment: { KRISENFEST_DATA: path, KRISENFEST_SECRET: '', DATABASE_URL: '', DATABASE_MIGRATION_URL: '' },
    leave: () => rm(path, { recursive: true }),
  };
}

async function server(engine: Engine): Promise<Place> {
  const { where, stop } = await engine.start();
  // As replicas have it, which share no folder.
  const secret = { KRISENFEST_SECRET: randomBytes(32).toString('hex') };
  return {
    environment: { ...secret, DATABASE_URL: where.databaseUrl, DATABASE_MIGRATION_URL: where.migrationUrl },
    leave: stop,
  };
}
