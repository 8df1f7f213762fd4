import { BadRequestException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Fault } from '../../domain/plan/fault.js';
import { parsePlan } from '../../domain/plan/parse.js';
import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';

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
  const upload = await received(request);
  if (upload === null || upload.content.length === 0) return refused(422, 'none');
  if (upload.truncated) return refused(413, 'large');
  const text = decoded(upload.content);
  if (text === null) return refused(422, 'notText');
  const json = parsedJson(text);
  if (json === undefined) return refused(422, 'notJson');
  const parsed = parsePlan(json);
  return parsed.ok ? { ok: true, plan: parsed.value } : refused(422, 'notPlan', parsed.faults);
}

async function received(request: FastifyRequest): Promise<{ content: Buffer; truncated: boolean } | null> {
  let file: { content: Buffer; truncated: boolean } | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: largestFile, files: 1, fields: 10 } })) {
      if (part.type === 'file') file = { content: await part.toBuffer(), truncated: part.file.truncated };
    }
  } catch (error) {
    // Only some complaints of the parser say whose mistake it is: an upload that cannot be read is the sender's.
    throw error instanceof Error && 'statusCode' in error ? error : new BadRequestException();
  }
  return file;
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
