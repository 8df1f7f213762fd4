import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { type Plan } from '../../domain/plan/plan.js';
import { PlanRow } from '../store/row.entity.js';

/** A removal that can be taken back: the plan before and after it. */
@Entity('removal')
export class RemovalEntity extends PlanRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('jsonb')
  before!: Plan;

  @Column('jsonb')
  after!: Plan;

  @CreateDateColumn({ type: 'timestamptz' })
  madeAt!: Date;
}
