import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, type Writable } from 'node:stream';
import { type FoundBrowser } from '../finders/finder.js';
import { browserArguments, browserEnvironment } from './arguments.js';
import { heldMegabytes } from './memory.js';

const REAPING_MS = 5_000;

/** A browser's processes and its folder: they come together and go together. */
export class BrowserProcess {
  /** fulfilled when the browser and all that it started have ended */
  readonly ended: Promise<unknown>;
  private gone = false;
  private complaints = '';
  private removed: Promise<void> | null = null;
  private readonly killOnExit = () => this.killGroup();

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {
    // Every process of the browser holds stderr open, so `close` comes when the last of them has gone.
    this.ended = new Promise((resolve) => child.once('close', resolve));
    void this.ended.then(() => (this.gone = true));
    child.once('error', (error) => (this.complaints += error.message));
    child.once('exit', this.killOnExit);
    child.stderr?.on('data', (chunk: Buffer) => (this.complaints = (this.complaints + chunk.toString()).slice(-2_000)));
    process.once('exit', this.killOnExit);
  }

  static async start(found: FoundBrowser, sandbox: boolean): Promise<BrowserProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'krisenfest-browser-'));
    const child = spawn(found.path, browserArguments(folder, sandbox), {
      env: browserEnvironment(process.env, found.environment),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A process group of its own, so that one signal reaches all of it.
      detached: process.platform !== 'win32',
    });
    return new BrowserProcess(child, folder);
  }

  /** The pipes that the browser listens to and answers on. */
  get pipes(): { toBrowser: Writable; fromBrowser: Readable } {
    const [, , , toBrowser, fromBrowser] = this.child.stdio;
    return { toBrowser: toBrowser as Writable, fromBrowser: fromBrowser as Readable };
  }

  /** The memory in MB that it holds now; see `heldMegabytes`. */
  get megabytes(): number {
    return this.child.pid === undefined || this.gone ? 0 : heldMegabytes(this.child.pid);
  }

  /** What the browser said last, for the log. */
  get lastWords(): string {
    return this.complaints.trim().split('\n').slice(-3).join(' | ');
  }

  /** Ends the browser at once, even a stopped one, and removes its folder. */
  kill(): Promise<void> {
    this.killGroup();
    this.removed ??= this.cleanUp();
    return this.removed;
  }

  private async cleanUp(): Promise<void> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), REAPING_MS);
    await Promise.race([this.ended, once(patience.signal, 'abort')]);
    clearTimeout(timer);
    process.off('exit', this.killOnExit);
    // A folder that the disk does not give up is no reason for the service to end: nobody waits here to be told.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
  }

  private killGroup(): void {
    if (this.child.pid === undefined || this.gone) return;
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(this.child.pid), '/T', '/F'], { stdio: 'ignore' });
      return;
    }
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // The group is gone already, which is what was wanted.
    }
  }
}
