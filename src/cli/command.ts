import { type Io } from './io.js';

/** Exit codes that all commands share (cli.md). */
export const exitCodes = { fine: 0, findings: 1, refused: 2, noBrowser: 3, noDatabase: 3, bug: 70 } as const;

/** A command of the command line. What it needs is loaded when it runs. */
export interface Command {
  /** how to call it, one line each */
  usage: string[];
  /** gives the exit code */
  run(args: string[], io: Io): Promise<number>;
}

/** A call that cannot be understood: says why and how to call it. */
export function misused(io: Io, reason: string, usage: string[]): number {
  [reason, 'Usage:', ...usage.map((line) => `  ${line}`)].forEach((line) => io.err(line));
  return exitCodes.refused;
}
