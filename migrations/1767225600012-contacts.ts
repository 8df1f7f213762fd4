import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/** What people in a plan want corrected in their own data, until somebody takes it over. It goes with its person. */
export class Contacts1767225600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'contact_correction', correction);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE contact_correction`);
  }
}

/** `changes`: place, what the person saw there, and what it should be. */
const correction = `
  id uuid NOT NULL,
  person_key text NOT NULL,
  changes jsonb NOT NULL,
  message text,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (company_id, plan_id, id),
  FOREIGN KEY (company_id, plan_id, person_key) REFERENCES person ON DELETE CASCADE`;
