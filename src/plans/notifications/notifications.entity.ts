import { Column, Entity } from 'typeorm';
import { RootRow } from '../store/row.entity.js';

@Entity('notification')
export class NotificationEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('text')
  law!: string | null;

  @Column('text')
  jurisdiction!: string | null;

  @Column('text')
  recipient!: string;

  @Column('text')
  trigger!: string | null;

  @Column('text')
  owner!: string;

  @Column('integer')
  withinMinutes!: number;

  @Column('integer')
  answerWithinMinutes!: number;

  @Column('integer')
  workMinutes!: number;
}
