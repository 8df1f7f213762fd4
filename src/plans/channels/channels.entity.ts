import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ChannelType, type ResponseKind, type Window } from '../../domain/plan/plan.js';
import { PlanRow, RootRow } from '../store/row.entity.js';

@Entity('channel')
export class ChannelEntity extends RootRow {
  @Column('text')
  type!: ChannelType;

  @Column('text')
  name!: string;

  @Column('text')
  address!: string | null;

  @Column('text')
  audience!: string | null;

  @Column('jsonb')
  serviceHours!: Window[] | null;

  @Column('jsonb')
  monitorRoles!: string[];

  @Column('integer')
  checkEveryMinutes!: number;

  @Column('text')
  publishOwner!: string;

  @Column('integer')
  publishAnswerWithinMinutes!: number;

  @Column('integer')
  publishWorkMinutes!: number;

  /** tells custody without content from none */
  @Column('boolean')
  hasCustody!: boolean;

  @Column('text')
  accountOwner!: string | null;

  @Column('jsonb')
  admins!: string[] | null;

  @Column('jsonb')
  agenciesWithAccess!: string[] | null;

  @Column('boolean')
  twoFactor!: boolean | null;

  @Column('text')
  recovery!: string | null;
}

@Entity('response_time')
export class ResponseTimeEntity extends PlanRow {
  @PrimaryColumn('text')
  channelKey!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  severityKey!: string;

  @Column('text')
  kind!: ResponseKind;

  @Column('integer')
  withinMinutes!: number;

  /** false: outside service hours the same minutes hold */
  @Column('boolean')
  outsideGiven!: boolean;

  /** null where given: nothing is promised outside service hours */
  @Column('integer')
  outsideMinutes!: number | null;
}
