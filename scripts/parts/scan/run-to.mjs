import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';

/** Runs a program with its output in a file; gives that output. Throws where it fails. */
export async function runTo(file, command, args) {
  const log = createWriteStream(file);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
  const [status] = await once(child, 'close');
  log.end();
  await once(log, 'finish');
  const output = readFileSync(file, 'utf8');
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${output.slice(-2000)}`);
  return output;
}
