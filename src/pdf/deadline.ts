/** A point in time after which nobody waits any more. */
export class Deadline {
  passed = false;
  readonly expiry: Promise<void>;
  private readonly timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    const { promise, resolve } = deferred();
    this.expiry = promise;
    this.timer = setTimeout(() => {
      this.passed = true;
      resolve();
    }, milliseconds);
  }

  /** The work's own end, or `null` when the deadline passes first; the work then goes on unheard. */
  async race<T>(work: Promise<T>): Promise<T | null> {
    work.catch(() => undefined);
    return Promise.race([work, this.expiry.then(() => null)]);
  }

  clear(): void {
    clearTimeout(this.timer);
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
