import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanRow } from '../store/row.entity.js';

/** One place of a person's own data that should be different. */
export interface OwnChange {
  /** `email`, `phones`, `dutyHours`, or `deputies/` with the row of a role: `deputies/owners/press` */
  at: string;
  /** what the person saw there; null: nothing */
  before: unknown;
  /** null: nothing */
  wanted: unknown;
}

/** What somebody in a plan wants corrected in their own data. Nothing of it is in the plan yet. */
@Entity('contact_correction')
export class CorrectionEntity extends PlanRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  personKey!: string;

  /** what nobody has taken over yet */
  @Column('jsonb')
  changes!: OwnChange[];

  @Column('text')
  message!: string | null;

  @Column('timestamptz')
  madeAt!: Date;
}
