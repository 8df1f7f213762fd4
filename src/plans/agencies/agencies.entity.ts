import { Column, Entity } from 'typeorm';
import { RootRow } from '../store/row.entity.js';

/** Its support roles are rows of the role table. */
@Entity('agency')
export class AgencyEntity extends RootRow {
  @Column('text')
  name!: string;

  @Column('text')
  contract!: string | null;
}
