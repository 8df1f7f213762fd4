import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { faultOf, type Fault } from './fault.js';
import { formalFaults } from './formal.js';
import { type Plan } from './plan.js';
import { planSchema } from './schema.js';

export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

const mostFaults = 100;
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv2020({ allErrors: true, useDefaults: true, strict: false, verbose: false });
addFormats(ajv);
ajv.addSchema(planSchema);

/** Definitions of the schema that can be parsed alone: what one form of the plan edits. */
export type Part = keyof typeof planSchema.$defs;

/**
 * Turns the content of a plan file into a Plan with its defaults filled in, or into what is wrong with it, each
 * fault with its JSON pointer. References and rules are not looked at here (references.ts, ../rules).
 */
export function parsePlan(input: unknown): Parsed<Plan> {
  const parsed = run<Plan>(validator(planSchema.$id), input);
  if (!parsed.ok) return parsed;
  const faults = formalFaults(parsed.value);
  return faults.length === 0 ? parsed : { ok: false, faults };
}

/** The same for one thing of a plan, e.g. `person`; pointers start at the thing. The caller names the type of the part. */
export function parsePart<T>(part: Part, input: unknown): Parsed<T> {
  const parsed = run<T>(validator(`${planSchema.$id}#/$defs/${part}`), input);
  if (!parsed.ok) return parsed;
  const faults = formalFaults(parsed.value);
  return faults.length === 0 ? parsed : { ok: false, faults };
}

/** The same for the root's own fields: the plan without its lists. */
export function parseHead<T>(input: unknown): Parsed<T> {
  const lists = { people: [], owners: [], activities: [], channels: [], escalation: [] };
  const severities = [{ id: 'x', name: 'x', rank: 1 }];
  const parsed = parsePlan({ ...(input as object), ...lists, severities });
  return parsed as Parsed<T>;
}

function validator(ref: string): ValidateFunction {
  const validate = ajv.getSchema(ref);
  if (!validate) throw new Error(`no such schema: ${ref}`);
  return validate;
}

function run<T>(validate: ValidateFunction, input: unknown): Parsed<T> {
  const value = copied(input);
  if (value === tooDeep) return { ok: false, faults: [{ path: '', message: deepMessage }] };
  if (validate(value)) return { ok: true, value: value as T };
  const errors = (validate.errors ?? []).filter(isOfInterest);
  return { ok: false, faults: distinct(errors.map(faultOf)).slice(0, mostFaults) };
}

const tooDeep = Symbol('too deep');
const deepMessage = {
  de: 'Die Angaben sind zu tief ineinander geschachtelt. Bitte eine Datei im Format crisis-plan/1 verwenden.',
  en: 'This is nested too deeply. Use a file in the format crisis-plan/1.',
};

/** Defaults are filled into a copy. What is nested deeper than the machine's stack cannot be copied. */
function copied(input: unknown): unknown {
  try {
    return structuredClone(input);
  } catch (error) {
    if ((error as { name?: unknown }).name === 'RangeError') return tooDeep;
    throw error;
  }
}

/** The branches of an alternative say nothing that the alternative itself does not say. */
function isOfInterest(error: ErrorObject): boolean {
  return !/\/anyOf\/\d/.test(error.schemaPath) && error.keyword !== 'propertyNames';
}

function distinct(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [fault.path + fault.message.en, fault])).values()];
}
