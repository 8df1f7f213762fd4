import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Blocks, type ContactMethod, type StepAction } from '../../domain/plan/plan.js';
import { RootRow } from '../store/row.entity.js';

/** The key is that of its severity. */
@Entity('escalation_policy')
export class EscalationPolicyEntity extends RootRow {}

@Entity('escalation_step')
export class EscalationStepEntity extends RootRow {
  @PrimaryColumn('text')
  severityKey!: string;

  @Column('text')
  name!: string;

  @Column('text')
  action!: StepAction;

  @Column('text')
  roleKey!: string;

  @Column('text')
  roleParty!: string;

  @Column('jsonb')
  support!: string[] | null;

  @Column('jsonb')
  via!: ContactMethod[] | null;

  @Column('integer')
  answerWithinMinutes!: number;

  @Column('integer')
  workMinutes!: number;

  @Column('text')
  blocks!: Blocks;

  @Column('integer')
  withinMinutes!: number | null;
}
