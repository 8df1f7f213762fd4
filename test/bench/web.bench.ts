import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Plan } from '../../src/domain/plan/plan.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { Client } from '../support/client.js';
import { setUp } from '../support/first-account.js';
import { ServiceProcess } from '../support/process.js';
import { matrixPlan } from './matrix-plan.js';

/** How long pages and saved changes take over HTTP, embedded database, beside a route that does nothing: `npm run bench:web`. */
const warmUps = 5;
const rounds = 40;

type Work = (round: number) => Promise<void>;

function fixture(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(`${name} is not a plan`);
  return plan.value;
}

async function open(client: Client, path: string): Promise<void> {
  const { status } = await client.get(path);
  if (status !== 200) throw new Error(`${status} ${path}`);
}

/** Sends what a page sends when a field was changed, and goes on with the version that it is told. */
async function savesField(client: Client, plan: string, person: string): Promise<Work> {
  const address = `${plan}/people/${person}`;
  const form = (await client.get(address)).form();
  let [version, base] = [form.value('_version'), form.value('jobTitle')];
  return async (round) => {
    const jobTitle = `Position ${round}`;
    const body = { _only: 'jobTitle', jobTitle, '_base.jobTitle': base, _version: version };
    const answer = await client.send('POST', `${address}/fields`, new URLSearchParams(body));
    if (answer.status !== 200) throw new Error(answer.body);
    version = String((JSON.parse(answer.body) as { version: number }).version);
    base = jobTitle;
  };
}

/** A cell goes back and forth between two letters. */
function savesCell(client: Client, plan: string, { activities }: Plan): Work {
  const row = activities[Math.floor(activities.length / 2)];
  const [role, letter] = Object.entries(row?.assignments ?? {}).find(([, each]) => each === 'I' || each === 'C') ?? [];
  if (!row || role === undefined || letter === undefined) throw new Error('no cell with C or I');
  const other = letter === 'I' ? 'C' : 'I';
  return async (round) => {
    const [from, to] = round % 2 === 0 ? [letter, other] : [other, letter];
    const body = new URLSearchParams({ [`base.${row.id}`]: `${role}=${from}`, [`cell.${row.id}.${role}`]: to });
    const answer = await client.send('POST', `${plan}/matrix/cells`, body);
    if (answer.status !== 200) throw new Error(answer.body);
  };
}

/** One after the other in each round, so that whatever slows the machine slows all of them. */
async function measure(works: Map<string, Work>): Promise<Map<string, number[]>> {
  const times = new Map([...works.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [name, work] of works) {
      const startedAt = performance.now();
      await work(round);
      if (round >= warmUps) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return times;
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function line(first: string, ...rest: string[]): void {
  process.stdout.write(`${first.padEnd(40)}${rest.map((cell) => cell.padStart(12)).join('')}\n`);
}

async function bench(client: Client, name: string, plan: Plan): Promise<void> {
  const path = await client.importPlan(JSON.stringify(plan));
  const person = plan.people[0]?.id ?? '';
  const works = new Map<string, Work>([
    ['bare route (/health)', () => open(client, '/health')],
    ['page: task list', () => open(client, path)],
    ['page: matrix', () => open(client, `${path}/matrix`)],
    ['page: list of people', () => open(client, `${path}/people`)],
    ['page: form of a person', () => open(client, `${path}/people/${person}`)],
    ['save a field', await savesField(client, path, person)],
    ['save a cell of the matrix', savesCell(client, path, plan)],
  ]);
  const times = await measure(works);
  const bare = quantile([...times.values()][0] ?? [], 0.5);
  line(`\n${name}`, ' median ms', 'p95 ms', 'x bare');
  for (const [each, taken] of times) {
    const median = quantile(taken, 0.5);
    line(each, median.toFixed(1), quantile(taken, 0.95).toFixed(1), (median / bare).toFixed(1));
  }
}

const folder = await mkdtemp(join(tmpdir(), 'krisenfest-bench-'));
const service = new ServiceProcess({ KRISENFEST_DATA: folder });
const address = await service.listening;
if (address === null) throw new Error((await service.ended).output);
await setUp(address);
const client = new Client(address);
await bench(client, '60 activities x 25 roles', matrixPlan(60, 25));
await bench(client, 'molkerei', fixture('molkerei'));
await bench(client, 'credit-union', fixture('credit-union'));
await service.kill('SIGTERM');
await rm(folder, { recursive: true });
