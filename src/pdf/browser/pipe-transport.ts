import { type Readable, type Writable } from 'node:stream';
import { type ConnectionTransport } from 'puppeteer-core';

/**
 * Speaks with the browser over its own pipes: unlike a port, no other user of the machine can reach them, and the
 * browser ends by itself when this process does.
 */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  private parts: Buffer[] = [];

  constructor(
    private readonly toBrowser: Writable,
    fromBrowser: Readable,
  ) {
    fromBrowser.on('data', (chunk: Buffer) => this.read(chunk));
    fromBrowser.on('close', () => this.onclose?.());
    // A broken pipe is the death of the browser, which `close` reports.
    fromBrowser.on('error', () => undefined);
    toBrowser.on('error', () => undefined);
  }

  send(message: string): void {
    this.toBrowser.write(`${message}\0`);
  }

  close(): void {
    this.toBrowser.end();
  }

  /** Messages end with a zero byte and arrive in pieces of any size. */
  private read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...this.parts, chunk.subarray(start, end)]).toString();
      this.parts = [];
      start = end + 1;
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < chunk.length) this.parts.push(chunk.subarray(start));
  }
}
