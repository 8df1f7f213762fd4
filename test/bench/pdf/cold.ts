import { printDocument } from '../../../src/pdf/document/print-document.js';
import { repaired } from '../../../src/pdf/repair/repair.js';
import { medians, ms, say, times } from './measure.js';
import { barePrint, fixture, lend, newPrinter, newSupervisor, print, write } from './setup.js';

/** What each step to a whole plan costs, beside what Chromium alone takes for the same HTML. */
export async function benchCold(name: string): Promise<void> {
  const plan = await fixture(name);
  const html = write(plan, 'full');
  const [printer, supervisor] = [newPrinter(), newSupervisor()];
  const lease = await lend(supervisor);
  const log = () => undefined;
  let raw = await printDocument(lease.page, html, log);
  const { bare, ...steps } = await medians({
    bare: () => barePrint(lease, html),
    'written, with its readiness check': () => write(plan, 'full'),
    'printed with true page numbers': async () => (raw = await printDocument(lease.page, html, log)),
    'repaired for PDF/UA': () => repaired(raw),
    'whole, from request to last byte (aim 1.6 x)': () => print(printer, html),
  });
  await Promise.all([printer.close(), supervisor.close()]);
  const megabytes = [raw, repaired(raw)].map(({ length }) => `${(length / 1e6).toFixed(2)} MB`);
  say(`${name}: bare print of the page`, ms(bare));
  for (const [step, time] of Object.entries(steps)) say(`  ${step}`, ms(time), times(time / bare));
  say('  size as printed, and repaired', ...megabytes);
}
