import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { currentCompany, isolate } from './support/tenant-table.js';

/**
 * Who did what. Each event carries the hash of the one before it; what it says of persons, places and contents stands
 * in a table of its own, of which the event holds a salted hash: it can be erased and the chain still holds.
 */
export class Audit1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE audit_head (${company}, number bigint NOT NULL, hash bytea NOT NULL, PRIMARY KEY (company_id))`,
    );
    await runner.query(`CREATE TABLE audit_event (${company}, ${event})`);
    await runner.query(`CREATE TABLE audit_detail (${company}, ${detail})`);
    await runner.query(`CREATE TABLE audit_denial (${company}, ${denial})`);
    await runner.query(`CREATE INDEX audit_event_of_plan ON audit_event (company_id, plan_id, number)`);
    for (const table of ['audit_head', 'audit_event', 'audit_detail', 'audit_denial']) await isolate(runner, table);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON audit_head TO krisenfest_app`);
    // Nobody rewrites what happened; details alone can be erased.
    await runner.query(`GRANT SELECT, INSERT ON audit_event TO krisenfest_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON audit_detail TO krisenfest_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON audit_denial TO krisenfest_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_denial, audit_detail, audit_event, audit_head`);
  }
}

const company = `company_id uuid NOT NULL DEFAULT ${currentCompany}`;

const event = `
  number bigint NOT NULL,
  at timestamptz NOT NULL,
  account_id uuid,
  action text NOT NULL,
  plan_id uuid,
  request_id text NOT NULL,
  detail_hash bytea NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (company_id, number)`;

const detail = `
  number bigint NOT NULL,
  salt bytea NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (company_id, number),
  FOREIGN KEY (company_id, number) REFERENCES audit_event`;

/** How often the same was denied to the same account lately: not each time becomes an event. */
const denial = `
  key bytea NOT NULL,
  since timestamptz NOT NULL,
  times bigint NOT NULL,
  PRIMARY KEY (company_id, key)`;
