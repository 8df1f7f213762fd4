import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { currentCompany, inPlan, isolate, ofPlan } from './support/tenant-table.js';

/**
 * What a company gives an agency to review, and what both say about it. An agency reads these tables alone: rows of its
 * own reviews, into which it adds entries and sign-offs. Nobody changes or removes what was sent, said or signed.
 */
export class Reviews1767225600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE review (${ofPlan}, ${review}, ${inPlan})`);
    await runner.query(`CREATE UNIQUE INDEX review_of_agency ON review (company_id, plan_id, agency_key)
      WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX review_at_agency ON review (agency_id)`);
    for (const [name, body] of Object.entries(parts))
      await runner.query(`CREATE TABLE ${name} (company_id uuid NOT NULL DEFAULT ${currentCompany},
        review_id uuid NOT NULL, ${body})`);
    for (const table of ['review', ...Object.keys(parts)]) await isolate(runner, table);
    for (const statement of [...policies, ...rights, refuseAnotherContent, keepContent]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE review_signoff, review_entry, review_round, review`);
    await runner.query(`DROP FUNCTION review_round_stays()`);
  }
}

/** `agency_key`: in the plan; `agency_id`: the organisation that has accepted it; `recipient`: whom the link was sent to. */
const review = `
  review_id uuid NOT NULL,
  agency_key text NOT NULL,
  agency_id uuid,
  agency_name text NOT NULL,
  company_name text NOT NULL,
  plan_title text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('de', 'en')),
  time_zone text NOT NULL,
  recipient text,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (company_id, review_id)`;

const parts = {
  // `content`: what the agency is shown; null: destroyed, for it named a person who had to be erased.
  review_round: `
    number integer NOT NULL CHECK (number > 0),
    version integer NOT NULL,
    content text,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    message text NOT NULL,
    due_on date,
    sent_at timestamptz NOT NULL,
    sent_by text NOT NULL,
    account_id uuid,
    PRIMARY KEY (company_id, review_id, number),
    UNIQUE (company_id, review_id, number, hash),
    FOREIGN KEY (company_id, review_id) REFERENCES review ON DELETE CASCADE`,
  // `activity_key`: '' for the whole; `name` may be emptied when its account is erased.
  review_entry: `
    number bigint GENERATED ALWAYS AS IDENTITY,
    round integer NOT NULL,
    activity_key text NOT NULL,
    side text NOT NULL CHECK (side IN ('agency', 'company')),
    kind text NOT NULL CHECK (kind IN ('accept', 'object', 'propose', 'comment') AND side = 'agency'
      OR kind IN ('reply', 'taken') AND side = 'company'),
    role_key text,
    letter text CHECK (letter IN ('S', 'C', 'I')),
    text text NOT NULL,
    account_id uuid,
    name text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (company_id, review_id, number),
    CHECK ((kind = 'propose') = (role_key IS NOT NULL AND letter IS NOT NULL)),
    CHECK (activity_key <> '' OR kind IN ('comment', 'reply')),
    CHECK (text <> '' OR kind IN ('accept', 'propose', 'taken')),
    FOREIGN KEY (company_id, review_id, round) REFERENCES review_round ON DELETE CASCADE`,
  // What is signed is what was sent: the hash has to be the round's.
  review_signoff: `
    number bigint GENERATED ALWAYS AS IDENTITY,
    round integer NOT NULL,
    hash bytea NOT NULL,
    exceptions jsonb NOT NULL,
    account_id uuid,
    name text NOT NULL,
    function text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (company_id, review_id, number),
    FOREIGN KEY (company_id, review_id, round, hash)
      REFERENCES review_round (company_id, review_id, number, hash) ON DELETE CASCADE`,
};

/** The agency that the transaction works for. */
const currentAgency = `nullif(current_setting('app.agency', true), '')::uuid`;
const ofAgency = `agency_id = ${currentAgency} AND ended_at IS NULL`;

function ofReview(table: string): string {
  return `EXISTS (SELECT FROM review r WHERE r.company_id = ${table}.company_id AND r.review_id = ${table}.review_id
    AND r.${ofAgency})`;
}

function policy(table: string, shown: string, taken = shown): string {
  return `CREATE POLICY own_agency ON ${table} TO krisenfest_agency USING (${shown}) WITH CHECK (${taken})`;
}

const policies = [
  policy('review', ofAgency),
  policy('review_round', ofReview('review_round')),
  policy('review_entry', ofReview('review_entry'), `side = 'agency' AND ${ofReview('review_entry')}`),
  policy('review_signoff', ofReview('review_signoff')),
  // Nor does a company speak for its agency; it signs nothing, having no right to.
  `CREATE POLICY own_voice ON review_entry AS RESTRICTIVE FOR INSERT TO krisenfest_app WITH CHECK (side = 'company')`,
];

const rights = [
  `GRANT SELECT, INSERT, UPDATE (agency_id, agency_name, company_name, plan_title, locale, time_zone, recipient, ended_at)
    ON review TO krisenfest_app`,
  `GRANT SELECT, INSERT, UPDATE (content) ON review_round TO krisenfest_app`,
  `GRANT SELECT, INSERT, UPDATE (name) ON review_entry TO krisenfest_app`,
  `GRANT SELECT, UPDATE (name) ON review_signoff TO krisenfest_app`,
  `GRANT SELECT ON review, review_round TO krisenfest_agency`,
  `GRANT SELECT, INSERT ON review_entry, review_signoff TO krisenfest_agency`,
];

const refuseAnotherContent = `
  CREATE FUNCTION review_round_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.content IS NOT NULL OR (to_jsonb(NEW) - 'content') IS DISTINCT FROM (to_jsonb(OLD) - 'content') THEN
      RAISE EXCEPTION 'what was sent never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

const keepContent = `
  CREATE TRIGGER review_round_stays BEFORE UPDATE ON review_round
    FOR EACH ROW EXECUTE FUNCTION review_round_stays()`;
