import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Brand, type Logo, plain } from './brand.js';
import { BrandEntity } from './brand.entity.js';

export interface StoredBrand extends Brand {
  /** 0: nothing was ever chosen */
  version: number;
}

const columns = ['colour', 'logo', 'logo_type', 'logo_width', 'logo_height', 'logo_is_light', 'logo_digest'];
const upsert = `
  INSERT INTO brand (plan_id, ${columns.join(', ')})
  VALUES ($1, ${columns.map((_, index) => `$${String(index + 3)}`).join(', ')})
  ON CONFLICT (company_id, plan_id) DO UPDATE
  SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, version = brand.version + 1
  WHERE brand.version = $2 RETURNING version`;

/** One row for each plan whose documents do not look as the service makes them. */
@Injectable()
export class BrandStore {
  async load(tx: EntityManager, planId: string): Promise<StoredBrand> {
    const row = await tx.findOneBy(BrandEntity, { planId });
    return row ? { version: row.version, colour: row.colour, logo: logoFrom(row) } : { ...plain, version: 0 };
  }

  /** Writes it where it still has its version; gone: there is no such plan any more. */
  async save(tx: EntityManager, planId: string, brand: StoredBrand): Promise<'written' | 'stale' | 'gone'> {
    const plans = await tx.query<unknown[]>('SELECT FROM plan WHERE plan_id = $1 FOR NO KEY UPDATE', [planId]);
    if (plans.length === 0) return 'gone';
    const { version, colour, logo } = brand;
    const look = logo ? [logo.content, logo.type, logo.width, logo.height, logo.isLight, logo.digest] : noLogo;
    const written = await tx.query<unknown[]>(upsert, [planId, version, colour, ...look]);
    if (written.length === 0) return 'stale';
    await tx.query('UPDATE plan SET updated_at = now() WHERE plan_id = $1', [planId]);
    return 'written';
  }
}

const noLogo = [null, null, null, null, null, null];

function logoFrom(row: BrandEntity): Logo | null {
  const { logo, logoType, logoWidth, logoHeight, logoIsLight, logoDigest } = row;
  if (logo === null || logoType === null || logoWidth === null || logoHeight === null) return null;
  if (logoIsLight === null || logoDigest === null) return null;
  return {
    content: logo,
    type: logoType,
    width: logoWidth,
    height: logoHeight,
    isLight: logoIsLight,
    digest: logoDigest,
  };
}
