import { Column, Entity } from 'typeorm';
import { type StakeholderGroup } from '../../domain/plan/plan.js';
import { RootRow } from '../store/row.entity.js';

@Entity('stakeholder')
export class StakeholderEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('text')
  group!: StakeholderGroup;

  @Column('text')
  contact!: string | null;

  @Column('text')
  owner!: string | null;

  @Column('text')
  note!: string | null;
}
