import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentKind } from '../../../src/documents/document-kind.js';
import { DocumentsService } from '../../../src/documents/documents.service.js';
import { parsePlan } from '../../../src/domain/plan/parse.js';
import { type Plan } from '../../../src/domain/plan/plan.js';
import { findings } from '../../../src/domain/rules/findings.js';
import { type Lease } from '../../../src/pdf/browser/running-browser.js';
import { BrowserSupervisor } from '../../../src/pdf/browser/supervisor.js';
import { Deadline } from '../../../src/pdf/deadline.js';
import { type PdfOptions, withDefaults } from '../../../src/pdf/pdf-options.js';
import { PdfService } from '../../../src/pdf/pdf.service.js';
import { templatesFolder } from '../../../src/rendering/folders.js';
import { Renderer } from '../../../src/rendering/renderer.js';

const today = '2026-11-23';
const quiet = { deadlineMs: 120_000, log: () => undefined };
const documents = new DocumentsService(new Renderer(templatesFolder), new PdfService(quiet));

export async function fixture(name: string): Promise<Plan> {
  const file = await readFile(join(import.meta.dirname, `../../fixtures/${name}.json`), 'utf8');
  const plan = parsePlan(JSON.parse(file));
  if (!plan.ok) throw new Error(`${name} is not a plan`);
  return plan.value;
}

export function write(plan: Plan, kind: DocumentKind): string {
  return documents.html(plan, kind, { today, findings: findings(plan, { today }) });
}

export function newPrinter(options: Partial<PdfOptions> = {}): PdfService {
  return new PdfService({ ...quiet, ...options });
}

export function newSupervisor(): BrowserSupervisor {
  return new BrowserSupervisor(withDefaults(quiet, quiet.log));
}

export async function print(printer: PdfService, html: string): Promise<Uint8Array> {
  const result = await printer.print(html);
  if (!result.ok) throw new Error(result.message.en);
  return result.pdf;
}

/** Nothing but the page: the HTML goes in, the tagged file comes out, the table of contents has no numbers. */
export async function barePrint({ page }: Lease, html: string): Promise<Uint8Array> {
  await page.setContent(html, { timeout: 0 });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 });
}

export async function lend(supervisor: BrowserSupervisor): Promise<Lease> {
  const deadline = new Deadline(quiet.deadlineMs);
  const lease = await supervisor.lend(deadline);
  deadline.clear();
  if (lease === null || typeof lease === 'string') throw new Error('no browser');
  return lease;
}
