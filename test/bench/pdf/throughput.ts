import { median, say, timed, times } from './measure.js';
import { barePrint, fixture, lend, newPrinter, newSupervisor, print, write } from './setup.js';

const documents = 8;
const rounds = 3;

/** Documents a second for 1, 2 and 4 who ask at once, beside what two bare pages print. */
export async function benchThroughput(): Promise<void> {
  const html = write(await fixture('credit-union'), 'full');
  const [printer, supervisor] = [newPrinter(), newSupervisor()];
  const leases = [await lend(supervisor), await lend(supervisor)];
  let number = 0;
  const finish = () => print(printer, `${html}<!-- ${(number += 1)} -->`);
  const bare = () => rate(leases.map((lease) => () => barePrint(lease, html)));
  const asked = (atOnce: number) => rate(Array.from({ length: atOnce }, () => finish));
  await Promise.all([bare(), asked(2)]);
  const found = { bare: [] as number[], 1: [] as number[], 2: [] as number[], 4: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    found.bare.push(await bare());
    for (const atOnce of [1, 2, 4] as const) found[atOnce].push(await asked(atOnce));
  }
  await Promise.all([printer.close(), supervisor.close()]);
  const most = median(found.bare);
  say('documents a second: two bare pages at work', most.toFixed(2));
  for (const atOnce of [1, 2, 4] as const) {
    const aim = atOnce === 2 ? ' (aim 0.7 x)' : '';
    say(`  ${atOnce} at once${aim}`, median(found[atOnce]).toFixed(2), times(median(found[atOnce]) / most));
  }
}

/** Each of the workers does its share, one after the other. */
async function rate(workers: (() => Promise<unknown>)[]): Promise<number> {
  const share = async (work: () => Promise<unknown>) => {
    for (let n = 0; n < documents / workers.length; n += 1) await work();
  };
  return (1_000 * documents) / (await timed(() => Promise.all(workers.map(share))));
}
