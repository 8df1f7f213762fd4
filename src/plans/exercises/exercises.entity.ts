import { Column, Entity } from 'typeorm';
import { type ExerciseKind, type LocalDate } from '../../domain/plan/plan.js';
import { RootRow } from '../store/row.entity.js';

@Entity('exercise')
export class ExerciseEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('text')
  kind!: ExerciseKind;

  @Column('integer')
  everyMonths!: number;

  @Column('date')
  lastHeld!: LocalDate | null;

  @Column('text')
  owner!: string | null;
}
