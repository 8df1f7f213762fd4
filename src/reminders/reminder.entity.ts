import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../domain/plan/plan.js';

/** A reminder that was sent: one a day for an account in an organisation. */
@Entity('reminder')
export class ReminderEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  /** in the zone of the organisation */
  @PrimaryColumn('date')
  day!: LocalDate;

  /** hashes of what was named */
  @Column('text', { array: true })
  things!: string[];
}

/** Somebody wants no reminders of an organisation. */
@Entity('reminder_off')
export class ReminderOffEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;
}

/** When an organisation is looked at again. */
@Entity('reminder_turn')
export class ReminderTurnEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @Column('timestamptz')
  nextAt!: Date;
}
