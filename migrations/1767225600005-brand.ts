import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/** Colour and logo of a plan's documents: beside the plan, as its file has no place for them. */
export class Brand1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'brand', brand);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE brand`);
  }
}

const brand = `
  version integer NOT NULL DEFAULT 1,
  colour text CONSTRAINT brand_colour CHECK (colour ~ '^#[0-9a-f]{6}$'),
  logo bytea,
  logo_type text CONSTRAINT brand_logo_type CHECK (logo_type IN ('image/png', 'image/jpeg')),
  logo_width integer,
  logo_height integer,
  logo_is_light boolean,
  logo_digest text,
  PRIMARY KEY (company_id, plan_id),
  CONSTRAINT brand_logo_is_whole
    CHECK (num_nonnulls(logo, logo_type, logo_width, logo_height, logo_is_light, logo_digest) IN (0, 6))`;
