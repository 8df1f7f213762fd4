import { Column, Entity } from 'typeorm';
import { type Absence, type LocalDate, type Phone, type Window } from '../../domain/plan/plan.js';
import { RootRow } from '../store/row.entity.js';

@Entity('person')
export class PersonEntity extends RootRow {
  @Column('text')
  agencyKey!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  jobTitle!: string | null;

  @Column('text')
  email!: string | null;

  @Column('jsonb')
  phones!: Phone[] | null;

  @Column('text')
  timeZone!: string | null;

  @Column('text')
  holidayRegion!: string | null;

  @Column('jsonb')
  dutyHours!: Window[] | null;

  @Column('jsonb')
  absences!: Absence[] | null;

  @Column('date')
  contactConfirmedOn!: LocalDate | null;
}
