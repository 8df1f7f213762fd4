import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** everything that it wrote */
  output: string;
}

/** The service as a process of its own, as an operator starts it. */
export class ServiceProcess {
  private output = '';
  private readonly child: ChildProcess;
  /** how it ended */
  readonly ended: Promise<Exit>;
  /** its address once it listens; null when it ended instead */
  readonly listening: Promise<string | null>;

  constructor(environment: NodeJS.ProcessEnv) {
    const { PATH, HOME } = process.env;
    const loader = resolve(root, 'test/database/typescript-loader.mjs');
    this.child = spawn(process.execPath, ['--import', loader, resolve(root, 'src/main.ts')], {
      env: { PATH, HOME, KRISENFEST_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      output: this.output,
    }));
    const address = new Promise<string>((found) => this.read((line) => found(line)));
    this.listening = Promise.race([address, this.ended.then(() => null)]);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the service did not start');
    return this.child.pid;
  }

  kill(signal: NodeJS.Signals): Promise<Exit> {
    this.child.kill(signal);
    return this.ended;
  }

  /** Process ids of the browsers that it has started. */
  browsers(): number[] {
    return processes()
      .filter(({ parent, command }) => parent === this.pid && command.includes('--remote-debugging-pipe'))
      .map(({ pid }) => pid);
  }

  private read(found: (address: string) => void): void {
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (!stream) throw new Error('no output');
      createInterface({ input: stream }).on('line', (line) => {
        this.output += `${line}\n`;
        const [, address] = /Krisenfest: (http:\S+)/.exec(line) ?? [];
        if (address) found(address);
      });
    }
  }
}

/** Those of the processes, or of the groups that they lead, that still run. */
export function stillRunning(leaders: number[]): string[] {
  return processes()
    .filter(({ pid, group }) => leaders.includes(pid) || leaders.includes(group))
    .map(({ command }) => command);
}

function processes(): { pid: number; parent: number; group: number; command: string }[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,pgid=,stat=,args='], { encoding: 'utf8' }).split(
    '\n',
  );
  return lines.flatMap((line) => {
    const [, pid, parent, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }];
  });
}
