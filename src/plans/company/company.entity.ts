import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Classification, type LocalDate, type Locale, type Window } from '../../domain/plan/plan.js';
import { PlanRow } from '../store/row.entity.js';

/** The tenant. What a plan says about its company stands in the plan. */
@Entity('company')
export class CompanyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('plan')
export class PlanEntity extends PlanRow {
  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('text')
  locale!: Locale;

  @Column('text')
  title!: string;

  @Column('text')
  classification!: Classification;

  @Column('date')
  validUntil!: LocalDate | null;

  /** tells principles without content from none */
  @Column('boolean')
  hasPrinciples!: boolean;

  @Column('text')
  purpose!: string | null;

  @Column('text')
  scope!: string | null;

  @Column('jsonb')
  rules!: string[] | null;

  @Column('jsonb')
  coreMessages!: string[] | null;

  @Column('text')
  companyName!: string;

  @Column('text')
  legalName!: string | null;

  @Column('text')
  industry!: string | null;

  @Column('text')
  timeZone!: string;

  @Column('text')
  holidayRegion!: string | null;

  @Column('jsonb')
  serviceHours!: Window[] | null;
}
