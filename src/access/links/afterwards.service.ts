import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { type FastifyReply } from 'fastify';

/** Work that begins once the answer is sent: how long it takes tells nobody anything. */
@Injectable()
export class Afterwards implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Afterwards');
  private readonly unfinished = new Set<Promise<void>>();

  after(reply: FastifyReply, work: () => Promise<void>): void {
    const answered = new Promise<void>((resolve) => reply.raw.once('close', resolve));
    const done = answered
      .then(work)
      .catch((error: unknown) => this.logger.error('After an answer', error instanceof Error ? error.stack : error))
      .finally(() => this.unfinished.delete(done));
    this.unfinished.add(done);
  }

  /** Once everything that was begun is done. */
  async idle(): Promise<void> {
    await Promise.all(this.unfinished);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.idle();
  }
}
