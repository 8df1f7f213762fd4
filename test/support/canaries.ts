import { type Plan } from '../../src/domain/plan/plan.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { pointer } from '../../src/domain/plan/pointer.js';
import { planSchema } from '../../src/domain/plan/schema.js';

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const definitions: Record<string, Schema> = planSchema.$defs;
/** Zones and regions have to exist. */
const real = ['timeZone', 'holidayRegion'];

/** A plan that has a word of its own in every place for free text, address or number; by word the place. */
export interface Canaries {
  plan: Plan;
  places: ReadonlyMap<string, string>;
}

export function withCanaries(plan: Plan): Canaries {
  const places = new Map<string, string>();
  const next = (path: string, make: (number: number) => string) => {
    const word = make(places.size);
    places.set(word, path);
    return word;
  };
  const walk = (value: unknown, given: Schema | undefined, path: string): unknown => {
    const schema = given?.$ref === undefined ? given : definitions[given.$ref.slice('#/$defs/'.length)];
    if (Array.isArray(value)) return value.map((each, index) => walk(each, schema?.items, path + pointer(index)));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => {
          const isKept = real.includes(key) || !schema?.properties?.[key];
          return [key, isKept ? each : walk(each, schema.properties?.[key], path + pointer(key))];
        }),
      );
    if (typeof value !== 'string' || !schema) return value;
    if (schema.format === 'email') return next(path, (number) => `canary${number}x@example.org`);
    if (String(schema.pattern).startsWith('^\\+')) return next(path, (number) => `+4366012${String(10_000 + number)}`);
    const isFree = !('enum' in schema || 'pattern' in schema || 'const' in schema || 'format' in schema);
    return isFree && schema.type === 'string' ? next(path, (number) => `canary${number}x`) : value;
  };
  const parsed = parsePlan(walk(plan, planSchema, ''));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return { plan: parsed.value, places };
}

/** Words of which the text holds one, however a phone number is written. */
export function canariesIn(text: string, { places }: Canaries): string[] {
  const squeezed = text.replaceAll(/[\s/()\u00a0-]/g, '');
  return [...places.keys()].filter((word) => squeezed.includes(word.replace(/^\+43/, '')));
}
