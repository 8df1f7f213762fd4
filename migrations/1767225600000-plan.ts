import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { currentCompany, isolate } from './support/tenant-table.js';

/** Companies, their plans, and the role as which the service works on them. */
export class Plan1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRole);
    await runner.query(`GRANT SELECT ON migration TO krisenfest_app`);
    await runner.query(company);
    await isolate(runner, 'company', 'id');
    await runner.query(`GRANT SELECT, INSERT ON company TO krisenfest_app`);
    await runner.query(plan);
    await isolate(runner, 'plan');
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON plan TO krisenfest_app`);
  }

  /** The role stays: it belongs to the whole cluster, and other databases may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plan, company`);
    await runner.query(`REVOKE SELECT ON migration FROM krisenfest_app`);
  }
}

/** Another database of the same cluster may have made the role, even at this moment. */
const createRole = `
  DO $$ BEGIN
    CREATE ROLE krisenfest_app NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

const company = `
  CREATE TABLE company (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
  )`;

const plan = `
  CREATE TABLE plan (
    company_id uuid NOT NULL DEFAULT ${currentCompany} REFERENCES company,
    plan_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now(),
    locale text NOT NULL,
    title text NOT NULL,
    classification text NOT NULL,
    valid_until date,
    has_principles boolean NOT NULL,
    purpose text,
    scope text,
    rules jsonb,
    core_messages jsonb,
    company_name text NOT NULL,
    legal_name text,
    industry text,
    time_zone text NOT NULL,
    holiday_region text,
    service_hours jsonb,
    PRIMARY KEY (company_id, plan_id)
  )`;
