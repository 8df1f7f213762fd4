import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type StatementKind } from '../../domain/plan/plan.js';
import { PlanRow, RootRow } from '../store/row.entity.js';

@Entity('scenario')
export class ScenarioEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('text')
  severityKey!: string;

  @Column('text')
  description!: string | null;

  @Column('jsonb')
  signals!: string[] | null;

  @Column('jsonb')
  doNot!: string[] | null;

  @Column('jsonb')
  stakeholders!: string[] | null;

  /** tells an empty checklist from none */
  @Column('boolean')
  hasFirstHour!: boolean;

  /** tells an empty list of statements from none */
  @Column('boolean')
  hasStatements!: boolean;
}

@Entity('checklist_item')
export class ChecklistItemEntity extends PlanRow {
  @PrimaryColumn('text')
  scenarioKey!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('integer')
  minute!: number;

  @Column('text')
  text!: string;

  @Column('text')
  owner!: string | null;
}

@Entity('statement')
export class StatementEntity extends PlanRow {
  @PrimaryColumn('text')
  scenarioKey!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  kind!: StatementKind;

  @Column('jsonb')
  channels!: string[];

  @Column('text')
  language!: string;

  @Column('text')
  question!: string | null;

  @Column('text')
  text!: string;

  @Column('boolean')
  preApproved!: boolean;

  @Column('text')
  approvedBy!: string | null;

  @Column('date')
  approvedOn!: LocalDate | null;
}
