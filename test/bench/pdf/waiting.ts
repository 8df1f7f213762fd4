import { median, ms, say, timed } from './measure.js';
import { newPrinter, print } from './setup.js';

/** How long the first document takes that starts the browser. */
export async function benchFirst(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const printer = newPrinter();
    times.push(await timed(() => print(printer, '<!doctype html><html lang="de"><title>Eins</title><h1>Eins</h1>')));
    await printer.close();
  }
  say('first PDF, browser not running (aim 1 s)', ms(median(times)));
}
