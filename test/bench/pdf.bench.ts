import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { findings } from '../../src/domain/rules/findings.js';
import { BrowserSupervisor } from '../../src/pdf/browser/supervisor.js';
import { Deadline } from '../../src/pdf/deadline.js';
import { printDocument } from '../../src/pdf/document/print-document.js';
import { withDefaults } from '../../src/pdf/pdf-options.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { repaired } from '../../src/pdf/repair/repair.js';
import { templatesFolder } from '../../src/rendering/folders.js';
import { Renderer } from '../../src/rendering/renderer.js';

/** How long the whole plan takes to print and to repair, and how large it is: `npm run bench:pdf`. */
const today = '2026-11-23';
const rounds = 7;
const options = withDefaults({ deadlineMs: 120_000 }, () => undefined);
const supervisor = new BrowserSupervisor(options);
const documents = new DocumentsService(new Renderer(templatesFolder), new PdfService());

function fixture(name: string): Plan {
  const path = join(import.meta.dirname, '../fixtures', `${name}.json`);
  const plan = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if (!plan.ok) throw new Error(`${name} is not a plan`);
  return plan.value;
}

async function print(html: string): Promise<Uint8Array> {
  const deadline = new Deadline(options.deadlineMs);
  const lease = await supervisor.lend(deadline);
  deadline.clear();
  if (lease === null || typeof lease === 'string') throw new Error('no browser');
  const pdf = await printDocument(lease.page, html, options.log);
  lease.release('printed');
  return pdf;
}

/** The median of some rounds, after a first one that does not count. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return times.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

for (const name of ['molkerei', 'credit-union']) {
  const plan = fixture(name);
  const html = await documents.html(plan, 'full', { today, findings: findings(plan, { today }) });
  const raw = await print(html);
  const printing = await milliseconds(() => print(html));
  const repairing = await milliseconds(() => repaired(raw));
  const bytes = (await repaired(raw)).length;
  const share = Math.round((100 * repairing) / printing);
  process.stdout.write(
    `${name}: printed in ${printing.toFixed(0)} ms, repaired in ${repairing.toFixed(0)} ms (${share} % of it), ` +
      `${(raw.length / 1e6).toFixed(2)} MB -> ${(bytes / 1e6).toFixed(2)} MB\n`,
  );
}
await supervisor.close();
