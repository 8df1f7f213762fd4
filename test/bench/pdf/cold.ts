import { printDraft } from '../../../src/pdf/document/print-draft.js';
import { finished } from '../../../src/pdf/finish/finished.js';
import { medians, ms, say, times } from './measure.js';
import { barePrint, fixture, lend, newPrinter, newSupervisor, print, write } from './setup.js';

/** What each step to a whole plan costs, beside what Chromium alone takes for the same HTML. */
export async function benchCold(name: string): Promise<void> {
  const plan = await fixture(name);
  const html = write(plan, 'full');
  const [printer, supervisor] = [newPrinter(), newSupervisor()];
  const lease = await lend(supervisor);
  const log = () => undefined;
  let draft = await printDraft(lease.page, html, log);
  const { bare, ...steps } = await medians({
    bare: () => barePrint(lease, html),
    'written, with its readiness check': () => write(plan, 'full'),
    'printed, with blanks for page numbers': async () => (draft = await printDraft(lease.page, html, log)),
    'filled in, and repaired for PDF/UA': () => finished(draft),
    'whole, from request to last byte (aim 1.6 x)': () => print(printer, html),
  });
  await Promise.all([printer.close(), supervisor.close()]);
  const file = finished(draft);
  if (!(file instanceof Uint8Array)) throw new Error(file.why);
  const megabytes = [draft.pdf, file].map(({ length }) => `${(length / 1e6).toFixed(2)} MB`);
  say(`${name}: bare print of the page`, ms(bare));
  for (const [step, time] of Object.entries(steps)) say(`  ${step}`, ms(time), times(time / bare));
  say('  size as printed, and finished', ...megabytes);
}
