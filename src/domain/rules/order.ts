import { type Plan } from '../plan/plan.js';
import { pointerParts } from '../plan/pointer.js';
import { planSchema } from '../plan/schema.js';
import { type Finding } from './finding.js';

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const definitions: Record<string, Schema> = planSchema.$defs;
const letters = 'XEW';

/**
 * Findings in the order of the file, then of the code: properties in the order of the schema, list elements by index,
 * assignments as they stand, a thing before its fields; at one place X before E before W, then by number.
 * The order in which they come in does not matter.
 */
export function inOrder(plan: Plan, findings: Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, at: position(plan, finding.path), code: codeRank(finding.code) }))
    .sort((a, b) => compare(a.at, b.at) || compare(a.code, b.code) || compareText(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** For each step of a pointer its index among its siblings. */
function position(plan: Plan, path: string): number[] {
  let schema: Schema | undefined = planSchema;
  let value: unknown = plan;
  return pointerParts(path).map((part) => {
    const known = schema && resolved(schema);
    const at = indexAmongSiblings(part, known, value);
    schema = known?.items ?? known?.properties?.[part];
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    return at;
  });
}

function indexAmongSiblings(part: string, schema: Schema | undefined, value: unknown): number {
  if (schema?.items) return Number(part);
  if (schema?.properties) return Object.keys(schema.properties).indexOf(part);
  return typeof value === 'object' && value !== null ? Object.keys(value).indexOf(part) : 0;
}

function resolved(schema: Schema): Schema | undefined {
  return schema.$ref === undefined ? schema : definitions[schema.$ref.slice('#/$defs/'.length)];
}

function codeRank(code: string): number[] {
  return [letters.indexOf(code.charAt(0)), Number(code.slice(1))];
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareText(a: Finding, b: Finding): number {
  if (a.message.en === b.message.en) return 0;
  return a.message.en < b.message.en ? -1 : 1;
}
