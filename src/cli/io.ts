/** Where a command writes. Lines lose control characters, so that a name in a plan cannot steer a terminal. */
export interface Io {
  /** text for programs, as it is */
  data(text: string): void;
  /** a line for people on standard output */
  out(line: string): void;
  /** a line on standard error */
  err(line: string): void;
  /** columns for text that people read */
  width: number;
}

export const processIo: Io = {
  data: (text) => void process.stdout.write(`${text}\n`),
  out: (line) => void process.stdout.write(`${printable(line)}\n`),
  err: (line) => void process.stderr.write(`${printable(line)}\n`),
  width: Math.min(process.stdout.columns ?? 100, 120),
};

function printable(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, ' ');
}
