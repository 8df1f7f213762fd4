import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type Service } from '../../domain/plan/plan.js';
import { PlanRow, RootRow } from '../store/row.entity.js';

/** An internal owner (party '') or a support role (party: the agency's key). */
@Entity('role')
export class RoleEntity extends RootRow {
  @Column('text')
  party!: string;

  /** the owner's function, the support role's name */
  @Column('text')
  name!: string;

  @Column('text')
  mandate!: string | null;

  @Column('text')
  service!: Service | null;

  @Column('text')
  handoverTo!: string | null;

  @Column('date')
  handoverBy!: LocalDate | null;

  @Column('jsonb')
  handoverSteps!: string[] | null;
}

/** A person or a roster, in calling order. */
@Entity('holder')
export class HolderEntity extends PlanRow {
  @PrimaryColumn('text')
  roleKey!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  party!: string;

  @Column('text')
  personKey!: string | null;

  @Column('text')
  rosterKey!: string | null;
}
