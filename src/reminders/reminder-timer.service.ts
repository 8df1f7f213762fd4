import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Reminders } from './reminders.service.js';

/** So often each replica looks whether it is some organisation's turn. */
const lookMs = 10 * 60_000;

/** Looks again and again; a look that takes longer than the pause is not overtaken. */
@Injectable()
export class ReminderTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Reminders');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly reminders: Reminders) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), lookMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.reminders
      .run(new Date())
      .catch((error: unknown) => this.logger.error('Reminders', error instanceof Error ? error.stack : String(error)))
      .finally(() => (this.running = null));
  }
}
