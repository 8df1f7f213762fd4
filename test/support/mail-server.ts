import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  to: string;
  subject: string;
  text: string;
  /** header lines, unfolded */
  headers: string[];
}

/** A real mail server: without encryption and passwords. It refuses whoever is called nobody. */
export class MailServer {
  readonly received: Received[] = [];
  private held: Promise<void> = Promise.resolve();
  private readonly waiting: (() => void)[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async start(port = 0): Promise<MailServer> {
    const server: MailServer = new MailServer(
      new SMTPServer({
        authOptional: true,
        disabledCommands: ['AUTH', 'STARTTLS'],
        onRcptTo: ({ address }, _session, done) => {
          const refusal = Object.assign(new Error('There is nobody of that name'), { responseCode: 550 });
          done(address.startsWith('nobody@') ? refusal : null);
        },
        onData: (stream, { envelope }, done) => {
          const read = async () => {
            const raw = await text(stream);
            server.begun();
            await server.held;
            server.keep(raw, envelope.rcptTo[0]?.address ?? '');
          };
          read().then(() => done(), done);
        },
      }),
    );
    await new Promise<void>((listening) => server.server.listen(port, '127.0.0.1', listening));
    return server;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  to(address: string): Received[] {
    return this.received.filter(({ to }) => to === address);
  }

  /** Answers no mail until the function it gives is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** Once the text of the next mail has come in. */
  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.server.close(stopped));
  }

  private begun(): void {
    this.waiting.splice(0).forEach((resolve) => resolve());
  }

  private keep(raw: string, to: string): void {
    const [head = '', ...rest] = raw.split('\r\n\r\n');
    const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    const of = (name: string) => headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
    const body = decoded(rest.join('\r\n\r\n'), of('Content-Transfer-Encoding'));
    this.received.push({ from: of('From'), to, subject: words(of('Subject')), text: body, headers });
  }
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body;
}

function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** A header with words of other alphabets in it. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, content: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(content, 'base64').toString() : unquoted(content.replaceAll('_', ' ')),
    );
}
