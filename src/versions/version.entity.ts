import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanRow } from '../plans/store/row.entity.js';
import { type Move, type VersionState } from './state-machine.js';

/** A frozen, numbered content of a plan. Its state alone changes; its content can be destroyed for an erased person. */
@Entity('plan_version')
export class VersionEntity extends PlanRow {
  /** counts from 1 */
  @PrimaryColumn('integer')
  number!: number;

  /** the plan file as text; null: destroyed */
  @Column('text')
  content!: string | null;

  /** SHA-256 of the content */
  @Column('bytea')
  hash!: Buffer;

  /** in the company's zone */
  @Column('date')
  frozenOn!: string;

  @Column('timestamptz')
  frozenAt!: Date;

  @Column('date')
  validUntil!: string;

  /** the account that had changed the plan last */
  @Column('uuid')
  editor!: string | null;

  /** what is new in it, in the words of whoever froze it */
  @Column('text')
  note!: string;

  /** how many have to approve: 1 or 2 */
  @Column('smallint')
  approvals!: number;

  @Column('text')
  state!: VersionState;

  @Column('integer')
  rowVersion!: number;

  /** it names somebody whose data was erased: its content is destroyed when it is over */
  @Column('boolean')
  namesErased!: boolean;
}

/** What was done with a version, in order; the state follows from it. */
@Entity('plan_version_move')
export class VersionMoveEntity extends PlanRow {
  @PrimaryColumn('integer')
  number!: number;

  /** counts from 1 */
  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  move!: Move;

  @Column('uuid')
  accountId!: string | null;

  /** empty: the person was erased */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  at!: Date;

  /** of a return, a withdrawal */
  @Column('text')
  reason!: string | null;
}
