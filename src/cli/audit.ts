import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OrganisationStore } from '../access/organisation/organisation.store.js';
import { ChainCheck, type Verdict } from '../audit/verify/chain-check.service.js';
import { ChainStore } from '../audit/verify/chain.store.js';
import { type Config, ConfigError, readConfig } from '../config/config.js';
import { openDatabase, type OpenDatabase } from '../database/open-database.js';
import { DatabaseStartError } from '../database/start-error.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { exitCodes, misused } from './command.js';
import { type Io } from './io.js';
import { usage } from './usage.js';

/** Walks the audit trail of each organisation and says whether it is whole. */
export async function runAudit(args: string[], io: Io, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const call = understood(args);
  if (typeof call === 'string') return misused(io, call, usage.audit);
  const open = await opened(env);
  if (typeof open === 'string') {
    io.err(open);
    return exitCodes.noDatabase;
  }
  try {
    return await checked(new TenantDatabase(open.dataSource), call.company, io);
  } finally {
    await open.close();
  }
}

/** The call, or the sentence that says why it is none. */
function understood(args: string[]): { company: string | null } | string {
  try {
    const { values } = parseArgs({ args, options: { company: { type: 'string' } } });
    return { company: values.company ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The database, or the sentence that says why there is none. */
async function opened(env: NodeJS.ProcessEnv): Promise<OpenDatabase | string> {
  try {
    const config = readConfig(env);
    // Opening would make a new one.
    if (isMissing(config)) return `There is no database in ${config.dataDir}; set KRISENFEST_DATA or DATABASE_URL.`;
    return await openDatabase(config);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof DatabaseStartError) return error.message;
    throw error;
  }
}

function isMissing({ databaseUrl, dataDir }: Config): boolean {
  return databaseUrl === undefined && !existsSync(join(dataDir, 'postgres'));
}

async function checked(database: TenantDatabase, company: string | null, io: Io): Promise<number> {
  const all = await database.inAccess((tx) => new OrganisationStore().all(tx));
  const meant = all.filter(({ name }) => company === null || name === company);
  if (meant.length === 0 && company !== null) {
    io.err(`There is no company “${company}”. There is: ${all.map(({ name }) => name).join(', ')}.`);
    return exitCodes.refused;
  }
  if (meant.length === 0) io.out('No company has been set up yet.');
  const chain = new ChainCheck(database, new ChainStore());
  let isWhole = true;
  for (const { id, name } of meant) {
    const verdict = await chain.verify(id);
    io.out(`${name}: ${sentence(verdict)}`);
    isWhole &&= verdict.isWhole;
  }
  return isWhole ? exitCodes.fine : exitCodes.findings;
}

const faults = {
  missing: 'it is missing',
  previous: 'it does not follow the one before',
  event: 'it was changed',
  detail: 'its details were changed',
  head: 'the chain does not end there as recorded',
};

function sentence(verdict: Verdict): string {
  if (!verdict.isWhole) return `broken at entry ${verdict.number}: ${faults[verdict.fault]}`;
  const { entries, erased, hash } = verdict;
  const details = erased > 0 ? ` (details of ${erased} erased)` : '';
  return `whole, ${entries} ${entries === 1 ? 'entry' : 'entries'}${details}, last ${hash.toString('hex')}`;
}
