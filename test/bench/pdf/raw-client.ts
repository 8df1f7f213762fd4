import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** One connection that is kept open, and as little around it as there can be: what it measures is the server. */
export class RawClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly address: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Until the last byte is there; throws where the status is another one. */
  get(path: string, status = 200, headers: Record<string, string> = {}): Promise<{ bytes: number; etag: string }> {
    return new Promise((resolve, reject) => {
      const options = { agent: this.agent, headers: { ...this.headers, ...headers } };
      const asked = request(this.address + path, options, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === status) resolve({ bytes, etag: etagOf(response.headers) });
          else reject(new Error(`${response.statusCode ?? ''} ${path}`));
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function etagOf({ etag }: IncomingHttpHeaders): string {
  return etag ?? '';
}
