import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { tenantTable } from './support/tenant-table.js';

/** What was removed from a plan lately, so that it can be taken back. */
export class Removals1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, 'removal', removal);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE removal`);
  }
}

const removal = `
  id uuid NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (company_id, plan_id, id)`;
