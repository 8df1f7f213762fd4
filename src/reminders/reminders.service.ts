import { Inject, Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { type LocalDate } from '../domain/plan/plan.js';
import { MailSender } from '../mail/mail-sender.service.js';
import { Outbox } from '../mail/outbox.service.js';
import { PlanStore } from '../plans/store/plan.store.js';
import { Renderer } from '../rendering/renderer.js';
import { digestFor } from './digest.js';
import { type DueSource, type DueThing } from './due.js';
import { letterOf } from './letter.js';
import { ReminderStore, type Waiting } from './reminder.store.js';
import { isTurn, nextTurn } from './turn.js';

export const DUE_SOURCES = Symbol('what each room knows to be due');

/** Of agencies, and of companies without a plan. */
const usualZone = 'Europe/Vienna';

/** Tells members of organisations by mail what waits for them: once a day at most, and only where there is something. */
@Injectable()
export class Reminders {
  private readonly logger = new Logger('Reminders');

  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ReminderStore,
    private readonly plans: PlanStore,
    private readonly outbox: Outbox,
    private readonly sender: MailSender,
    private readonly renderer: Renderer,
    private readonly config: Config,
    @Inject(DUE_SOURCES) private readonly sources: DueSource[],
  ) {}

  /** All organisations whose turn it is at `now`, by whichever replica comes first. */
  async run(now: Date): Promise<void> {
    // Without a mail server they would pile up in an outbox, where nobody needs them.
    if (!this.sender.hasServer) return;
    const waiting = await this.database.inAccess((tx) => this.store.waiting(tx, now));
    for (const organisation of waiting) {
      try {
        await this.remind(organisation, now);
      } catch (error) {
        const why = error instanceof Error ? error.stack : String(error);
        this.logger.error(`Organisation ${organisation.id} could not be reminded`, why);
      }
    }
    this.sender.wake();
  }

  /**
   * The turn, who was reminded, and the mails are one transaction: whoever dies before its end has sent nothing, and
   * another replica does it; whoever comes second finds the turn taken.
   */
  private async remind(organisation: Waiting, now: Date): Promise<void> {
    const zone = await this.zoneOf(organisation);
    const due = isTurn(zone, now) ? await this.dueIn(organisation, now) : [];
    await this.database.inAccess(async (tx) => {
      if (!(await this.store.take(tx, organisation.id, nextTurn(zone, now), now))) return;
      if (due.length > 0) await this.write(tx, organisation, due, dateIn(zone, now), now);
    });
  }

  private async write(
    tx: EntityManager,
    organisation: Waiting,
    all: DueThing[],
    day: LocalDate,
    now: Date,
  ): Promise<void> {
    const { id, kind, name } = organisation;
    const origin = this.config.url ?? `http://localhost:${this.config.port}`;
    for (const member of await this.store.members(tx, id)) {
      const digest = digestFor(member, kind, all, day);
      if (!digest) continue;
      const { accountId } = member;
      if (!(await this.store.add(tx, id, { accountId, day, things: digest.things }))) continue;
      await this.outbox.put(tx, letterOf(member, digest, { organisation: name, origin }, this.renderer), now);
    }
  }

  private async dueIn(organisation: Waiting, now: Date): Promise<DueThing[]> {
    const due: DueThing[] = [];
    for (const source of this.sources) due.push(...(await source.of(organisation, now)));
    return due;
  }

  /** The zone that the company lives in: that of its first plan. */
  private async zoneOf({ id, kind }: Waiting): Promise<string> {
    if (kind !== 'company') return usualZone;
    const [first] = await this.database.inTenant(id, (tx) => this.plans.list(tx));
    return first?.timeZone ?? usualZone;
  }
}
