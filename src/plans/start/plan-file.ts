import { type FastifyRequest } from 'fastify';
import { type Fault } from '../../domain/plan/fault.js';
import { parsePlan } from '../../domain/plan/parse.js';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { readUpload } from '../../web/upload.js';

export const largestFile = 5 * 1024 * 1024;

export type FileRead = { ok: true; plan: Plan } | { ok: false; status: 413 | 422; text: string; faults: Fault[] };

/** The plan in an uploaded file, or one sentence that says why there is none. The whole upload is always taken in. */
export async function readPlanFile(request: FastifyRequest, locale: Locale): Promise<FileRead> {
  const t = translator(locale);
  const refused = (status: 413 | 422, key: string, faults: Fault[] = []): FileRead => ({
    ok: false,
    status,
    text: t(`web.upload.${key}`),
    faults,
  });
  if (!request.isMultipart()) return refused(422, 'none');
  const { file: upload } = await readUpload(request, largestFile);
  if (upload === null || upload.content.length === 0) return refused(422, 'none');
  if (upload.isCut) return refused(413, 'large');
  const text = decoded(upload.content);
  if (text === null) return refused(422, 'notText');
  const json = parsedJson(text);
  if (json === undefined) return refused(422, 'notJson');
  const parsed = parsePlan(json);
  return parsed.ok ? { ok: true, plan: parsed.value } : refused(422, 'notPlan', parsed.faults);
}

function decoded(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
