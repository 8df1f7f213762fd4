import { readFile } from 'node:fs/promises';
import { type Locale, type Plan } from '../domain/plan/plan.js';
import { parsePlan } from '../domain/plan/parse.js';
import { type Io } from './io.js';

type Read<T> = { ok: true; value: T } | { ok: false; reason: string };

/**
 * The plan in a file, or null after saying on standard error why there is none: one sentence where the file cannot be
 * read or is no JSON, else one line per fault, led by its JSON pointer.
 */
export async function readPlanFile(path: string, io: Io): Promise<Plan | null> {
  const json = await readJson(path);
  if (!json.ok) {
    io.err(json.reason);
    return null;
  }
  const parsed = parsePlan(json.value);
  if (parsed.ok) return parsed.value;
  const locale = localeOf(json.value);
  parsed.faults.forEach((fault) => io.err(`${fault.path || '""'}: ${fault.message[locale]}`));
  return null;
}

async function readJson(path: string): Promise<Read<unknown>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)) as unknown };
  } catch (error) {
    return { ok: false, reason: `“${path}” is not a JSON file: ${messageOf(error)}` };
  }
}

async function readBytes(path: string): Promise<Read<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return { ok: false, reason: `“${path}” cannot be read: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The language that the file claims, though it is not a plan; English where it claims none. */
function localeOf(value: unknown): Locale {
  const claimed = typeof value === 'object' && value !== null ? (value as { locale?: unknown }).locale : undefined;
  return claimed === 'de' ? 'de' : 'en';
}
