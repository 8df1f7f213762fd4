import { Column, PrimaryColumn } from 'typeorm';

/** A row of a plan. The company leads every key; the transaction's setting fills it in. */
export abstract class PlanRow {
  @PrimaryColumn('uuid')
  companyId!: string;

  @PrimaryColumn('uuid')
  planId!: string;
}

/** A thing that people edit as one: its version rises when it, or a row that belongs to it, changes. */
export abstract class RootRow extends PlanRow {
  /** the id of the file format; never changed */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  position!: number;

  @Column('integer')
  version!: number;
}

/** What a plan says about a row; company, plan and version are added by the store. */
export type Values<E> = Omit<E, 'companyId' | 'planId' | 'version'>;
