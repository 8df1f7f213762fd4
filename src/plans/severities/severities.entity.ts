import { Column, Entity } from 'typeorm';
import { RootRow } from '../store/row.entity.js';

@Entity('severity')
export class SeverityEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('integer')
  rank!: number;

  @Column('jsonb')
  triggers!: string[] | null;

  @Column('text')
  declaredBy!: string | null;
}
