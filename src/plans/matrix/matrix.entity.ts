import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Letter, type Phase } from '../../domain/plan/plan.js';
import { PlanRow, RootRow } from '../store/row.entity.js';

@Entity('activity')
export class ActivityEntity extends RootRow {
  @Column('text')
  phase!: Phase;

  @Column('text')
  name!: string;

  @Column('text')
  note!: string | null;

  @Column('boolean')
  voice!: boolean;
}

@Entity('assignment')
export class AssignmentEntity extends PlanRow {
  @PrimaryColumn('text')
  activityKey!: string;

  @PrimaryColumn('text')
  roleKey!: string;

  @Column('text')
  roleParty!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  letter!: Letter;
}
