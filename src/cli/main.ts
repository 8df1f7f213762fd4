#!/usr/bin/env node
import { type Command, exitCodes, misused } from './command.js';
import { type Io, processIo } from './io.js';
import { usage } from './usage.js';

const commands = new Map<string, Command>([
  ['check', { usage: usage.check, run: async (args, io) => (await import('./check.js')).runCheck(args, io) }],
  [
    'readiness',
    { usage: usage.readiness, run: async (args, io) => (await import('./readiness.js')).runReadiness(args, io) },
  ],
  ['audit', { usage: usage.audit, run: async (args, io) => (await import('./audit.js')).runAudit(args, io) }],
  ['pdf', { usage: usage.pdf, run: async (args, io) => (await import('./pdf.js')).runPdf(args, io) }],
]);
const fullUsage = [...[...commands.values()].flatMap((command) => command.usage), 'krisenfest help'];

async function run([name, ...args]: string[], io: Io): Promise<number> {
  if (name === undefined) return misused(io, 'Name a command.', fullUsage);
  if (['help', '--help', '-h'].includes(name)) return help(fullUsage, io);
  const command = commands.get(name);
  if (!command) return misused(io, `There is no command “${name}”.`, fullUsage);
  if (args.includes('--help') || args.includes('-h')) return help(command.usage, io);
  return command.run(args, io);
}

function help(lines: string[], io: Io): number {
  lines.forEach((line) => io.out(line));
  return exitCodes.fine;
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), processIo);
} catch (error) {
  process.stderr.write(`This should not have happened: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = exitCodes.bug;
}
