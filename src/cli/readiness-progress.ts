/** How far a long check is, on standard error where that is a terminal; quick checks show nothing. */
export class Progress {
  private readonly startedAt = performance.now();
  private isShown = false;

  constructor(private readonly total: number) {}

  show(done: number): void {
    if (!process.stderr.isTTY || performance.now() - this.startedAt < quickMs) return;
    this.isShown = true;
    process.stderr.write(`\r${done} / ${this.total}`);
  }

  clear(): void {
    if (this.isShown) process.stderr.write('\r\u001b[K');
  }
}

const quickMs = 1_000;
