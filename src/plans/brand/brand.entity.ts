import { Column, Entity } from 'typeorm';
import { PlanRow } from '../store/row.entity.js';
import { type LogoType } from './brand.js';
import { type Colour } from './colour.js';

/** How the documents of a plan look. No row: as the service makes them. */
@Entity('brand')
export class BrandEntity extends PlanRow {
  @Column('integer')
  version!: number;

  @Column('text')
  colour!: Colour | null;

  /** the columns of the logo are all null or none is */
  @Column('bytea')
  logo!: Buffer | null;

  @Column('text')
  logoType!: LogoType | null;

  @Column('integer')
  logoWidth!: number | null;

  @Column('integer')
  logoHeight!: number | null;

  @Column('boolean')
  logoIsLight!: boolean | null;

  @Column('text')
  logoDigest!: string | null;
}
