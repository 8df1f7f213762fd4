import { Worker } from 'node:worker_threads';

/** What is sent to the thread, and what it answers. */
export interface Task<Question> {
  number: number;
  question: Question;
}
export type Report<Answer> = { number: number } & ({ answer: Answer } | { fault: string });

interface Waiting<Answer> {
  /** who was asked: each thread is waited for by its own */
  worker: Worker;
  resolve: (answer: Answer) => void;
  reject: (fault: Error) => void;
}

const MOST_MEGABYTES = 1_024;
/** Of what is new: a document is done before what it needed is looked through for what is needed no more. */
const NEW_MEGABYTES = 96;

/** Somebody ended the thread: it is no fault of what it worked on. */
export class ThreadEnded extends Error {}

/** A thread that works for whoever asks: started when first needed, and again when it has died. */
export class WorkThread<Question, Answer> {
  private worker: Worker | null = null;
  private number = 0;
  private readonly waiting = new Map<number, Waiting<Answer>>();

  /** @param program the module that the thread runs */
  constructor(private readonly program: URL) {}

  /** Loads the thread, so that it is ready when there is work. */
  warm(): void {
    this.running();
  }

  /** Rejected where the work fails, and when the thread dies or is ended. */
  ask(question: Question): Promise<Answer> {
    const worker = this.running();
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      worker.postMessage({ number, question } satisfies Task<Question>);
      this.waiting.set(number, { worker, resolve, reject });
      // An idle thread keeps no process from ending, one at work does.
      worker.ref();
    });
  }

  /** Ends the thread, with whatever it works on; the next question starts another. */
  async end(): Promise<void> {
    const ending = this.worker;
    this.worker = null;
    await ending?.terminate();
  }

  private running(): Worker {
    return (this.worker ??= this.start());
  }

  private start(): Worker {
    // A thread inherits what its process was started with; a loader that was named later it has to be told.
    const loaders = process.execArgv.filter((option) => option.startsWith('--import='));
    const worker = new Worker(this.program, {
      ...(loaders.length > 0 && { execArgv: loaders }),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: NEW_MEGABYTES },
    });
    worker.unref();
    worker.on('message', (report: Report<Answer>) => this.hear(report));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => {
      const isEnded = this.worker !== worker;
      this.lose(worker, isEnded ? new ThreadEnded('The thread was ended.') : new Error('The thread died.'));
    });
    return worker;
  }

  private hear(report: Report<Answer>): void {
    const asked = this.waiting.get(report.number);
    if (!asked) return;
    this.waiting.delete(report.number);
    if ('answer' in report) asked.resolve(report.answer);
    else asked.reject(new Error(report.fault));
    if (this.waitingFor(asked.worker).length === 0) asked.worker.unref();
  }

  private lose(worker: Worker, fault: Error): void {
    if (this.worker === worker) this.worker = null;
    for (const [number, { reject }] of this.waitingFor(worker)) {
      this.waiting.delete(number);
      reject(fault);
    }
  }

  private waitingFor(worker: Worker): [number, Waiting<Answer>][] {
    return [...this.waiting].filter(([, asked]) => asked.worker === worker);
  }
}
