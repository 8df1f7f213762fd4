import { Worker } from 'node:worker_threads';
import { type repaired } from './repair.js';

type Repaired = Awaited<ReturnType<typeof repaired>>;
type Answer = { number: number } & ({ pdf: Repaired } | { fault: string });

interface Waiting {
  resolve: (pdf: Repaired) => void;
  reject: (fault: Error) => void;
}

const MOST_MEGABYTES = 1_024;

/** One thread that repairs files, one after the other: started when first needed, and again when it has died. */
export class RepairThread {
  private worker: Worker | null = null;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** Loads the thread, so that it is ready when a file is. */
  warm(): void {
    this.worker ??= this.start();
  }

  /** The file repaired; rejected where it cannot be, and when the thread ends. */
  repair(pdf: Uint8Array): Promise<Repaired> {
    this.warm();
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      // An idle thread keeps no process from ending, one at work does.
      this.worker?.ref();
      this.worker?.postMessage({ number, pdf });
    });
  }

  /** Ends the thread, with whatever it works on; the next repair starts another. */
  async end(): Promise<void> {
    const ending = this.worker;
    this.worker = null;
    await ending?.terminate();
  }

  private start(): Worker {
    // A thread inherits what its process was started with; a loader that was named later it has to be told.
    const loaders = process.execArgv.filter((option) => option.startsWith('--import='));
    const worker = new Worker(new URL('./repair.worker.mjs', import.meta.url), {
      ...(loaders.length > 0 && { execArgv: loaders }),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    worker.unref();
    worker.on('message', (answer: Answer) => this.answer(answer));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('The thread that repairs files ended.')));
    return worker;
  }

  private answer(answer: Answer): void {
    const asked = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    if ('pdf' in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new Error(answer.fault));
    if (this.waiting.size === 0) this.worker?.unref();
  }

  private lose(worker: Worker, fault: Error): void {
    if (this.worker !== worker && this.worker !== null) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}
