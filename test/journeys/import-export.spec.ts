import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectionNames, entries } from '../../src/domain/plan/collections.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { engines } from '../database/engines.js';
import { Client } from '../support/client.js';
import { type Service, startService } from '../support/service.js';

const examples = ['molkerei', 'credit-union'];
function fileOf(example: string): string {
  return readFileSync(new URL(`../fixtures/${example}.json`, import.meta.url), 'utf8');
}

function planOf(file: unknown): Plan {
  const parsed = parsePlan(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

describe.each(engines)('a plan file, $name engine', (engine) => {
  let service: Service;
  let client: Client;

  beforeAll(async () => {
    service = await startService(engine);
    client = new Client(service.address);
  });
  afterAll(() => service.stop());

  it.each(examples)('comes out as it went in: %s', async (example) => {
    const file: unknown = JSON.parse(fileOf(example));
    const plan = await client.importPlan(fileOf(example));
    const exported = await client.exported(plan);
    expect(planOf(exported)).toEqual(planOf(file));
    expect(exported).toMatchObject(file as object);
  });

  // What a form loses, it loses on every engine: each example is looked at on one.
  const shared = examples.filter((_, index) => index % engines.length === engines.indexOf(engine));

  it.each(shared)('loses nothing when each of its forms is opened and saved: %s', async (example) => {
    const plan = await client.importPlan(fileOf(example));
    const before = await client.exported(plan);
    const places = collectionNames.flatMap((name) => entries(planOf(before), name).map(({ key }) => `${name}/${key}`));
    for (const place of [...places, 'company', 'matrix']) {
      const page = await client.get(`${plan}/${place}`);
      const saved = await client.submit(page.form(`${plan}/${place}`));
      expect([place, saved.status, saved.status === 303 ? '' : saved.text]).toEqual([place, 303, '']);
    }
    expect(await client.exported(plan)).toEqual(before);
  });
});
