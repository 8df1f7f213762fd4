import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type WallTime, type Window } from '../../domain/plan/plan.js';
import { PlanRow, RootRow } from '../store/row.entity.js';

@Entity('roster')
export class RosterEntity extends RootRow {
  /** that of all members; '*' when they are of several */
  @Column('text')
  party!: string;

  @Column('text')
  name!: string;

  @Column('text')
  timeZone!: string | null;

  @Column('date')
  handoverFrom!: LocalDate;

  @Column('text')
  handoverAt!: WallTime;

  @Column('integer')
  handoverEveryDays!: number;

  @Column('jsonb')
  hours!: Window[];
}

@Entity('roster_member')
export class RosterMemberEntity extends PlanRow {
  @PrimaryColumn('text')
  rosterKey!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  rosterParty!: string;

  @Column('text')
  personKey!: string;

  @Column('text')
  personParty!: string;
}
