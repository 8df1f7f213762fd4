import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type DocumentKind, documentKinds, isDocumentKind } from '../documents/document-kind.js';
import { DocumentsService } from '../documents/documents.service.js';
import { type Plan } from '../domain/plan/plan.js';
import { allFindings } from '../domain/rules/all-findings.js';
import { PdfService } from '../pdf/pdf.service.js';
import { type PdfOptions } from '../pdf/pdf-options.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { templatesFolder } from '../rendering/folders.js';
import { Renderer } from '../rendering/renderer.js';
import { exitCodes, misused } from './command.js';
import { type Io } from './io.js';

import { readPlanFile } from './plan-file.js';
import { today } from './today.js';
import { usage } from './usage.js';

interface Call {
  file: string;
  out: string;
  kind: DocumentKind;
}

interface Printed {
  result: PdfResult;
  log: string[];
}

const deadlineMs = 120_000;

/** Prints a document of a plan file. Writes nothing unless all went well. */
export async function runPdf(args: string[], io: Io, options: Partial<PdfOptions> = {}): Promise<number> {
  const call = understood(args);
  if (typeof call === 'string') return misused(io, call, usage.pdf);
  const plan = await readPlanFile(call.file, io);
  if (!plan) return exitCodes.refused;
  const { result, log } = await printed(plan, call.kind, options);
  if (result.ok) return written(call.out, result.pdf, io);
  if (result.reason !== 'no_browser') log.forEach((line) => io.err(line));
  io.err(result.message[plan.locale]);
  return result.reason === 'no_browser' ? exitCodes.noBrowser : exitCodes.bug;
}

/** The call, or the sentence that says why it is none. */
function understood(args: string[]): Call | string {
  try {
    const options = { document: { type: 'string', default: 'full' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, out, ...more] = positionals;
    if (file === undefined || out === undefined || more.length > 0) return 'Name one plan file and the PDF to write.';
    const kind = values.document;
    if (!isDocumentKind(kind)) return `There is no document “${kind}”. There is: ${documentKinds.join(', ')}.`;
    return { file, out, kind };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function printed(plan: Plan, kind: DocumentKind, options: Partial<PdfOptions>): Promise<Printed> {
  const log: string[] = [];
  const printer = new PdfService({ deadlineMs, log: (line) => log.push(line), ...options });
  try {
    const documents = new DocumentsService(new Renderer(templatesFolder), printer);
    const date = today();
    const result = await documents.pdf(plan, kind, { today: date, findings: allFindings(plan, { today: date }) });
    return { result, log };
  } finally {
    await printer.close();
  }
}

async function written(path: string, pdf: Uint8Array, io: Io): Promise<number> {
  try {
    await writeFile(path, pdf);
    return exitCodes.fine;
  } catch (error) {
    io.err(`“${path}” cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return exitCodes.refused;
  }
}
