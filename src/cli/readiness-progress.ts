/** How far a long check is, on standard error where that is a terminal; quick checks show nothing. */
export class Progress {
  private readonly startedAt = performance.now();
  private isShown = false;

  show(done: number, total: number): void {
    if (!process.stderr.isTTY || performance.now() - this.startedAt < quickMs) return;
    this.isShown = true;
    process.stderr.write(`\r${Math.floor((100 * done) / total)} %`);
  }

  clear(): void {
    if (this.isShown) process.stderr.write('\r\u001b[K');
  }
}

const quickMs = 1_000;
