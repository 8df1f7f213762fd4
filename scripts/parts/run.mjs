import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';

/** npm is a .cmd file on Windows, which only a shell can start. */
const shell = process.platform === 'win32';

/** Runs a program with its output kept back; prints it to standard error and ends this process when it fails. */
export function runQuietly(command, args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  process.stderr.write(`"${command} ${args.join(' ')}" failed.\n`);
  process.exit(1);
}

/** Runs a program with its output shown, all of it on standard output so that lines keep their order. Gives the exit code. */
export function runShown(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: ['ignore', 1, 1] });
  if (error) console.log(error.message);
  return status ?? 1;
}

/** Runs a program beside others: gives its exit code and, once it has ended, what it has printed. */
export function runBeside(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => resolve({ status: 1, output: `${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(printed).toString() }));
  });
}
