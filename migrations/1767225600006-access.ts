import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Accounts, organisations and sessions: not of one company, because one account may belong to several. Only the role
 * krisenfest_access may touch these tables; the role that works on plans cannot read a password or a session.
 */
export class Access1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRole);
    for (const [name, body] of Object.entries(tables)) {
      await runner.query(`CREATE TABLE ${name} (${body})`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO krisenfest_access`);
    }
    await runner.query(`CREATE INDEX session_of_account ON session (account_id)`);
    await runner.query(`CREATE INDEX membership_of_account ON membership (account_id)`);
    await runner.query(`CREATE INDEX attempt_lately ON attempt (bucket, made_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(tables).reverse().join(', ')}`);
  }
}

/** Another database of the same cluster may have made the role, even at this moment. */
const createRole = `
  DO $$ BEGIN
    CREATE ROLE krisenfest_access NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

const ofAccount = `account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE`;

/** Tokens, codes and challenges are kept as SHA-256 alone, so that a copy of the tables opens nothing. */
const tables = {
  organisation: `
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('company', 'agency')),
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (id, kind)`,
  account: `
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    name text NOT NULL,
    locale text NOT NULL CHECK (locale IN ('de', 'en')),
    password_hash text,
    totp_secret text,
    totp_last_step bigint,
    created_at timestamptz NOT NULL`,
  membership: `
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    ${ofAccount},
    role text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, account_id),
    FOREIGN KEY (organisation_id, kind) REFERENCES organisation (id, kind) ON DELETE CASCADE,
    CHECK (role IN ('administrator', 'editor', 'approver', 'reader') AND kind = 'company'
      OR role IN ('administrator', 'reviewer') AND kind = 'agency')`,
  session: `
    token_hash bytea PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    ${ofAccount},
    organisation_id uuid REFERENCES organisation ON DELETE SET NULL,
    stage text NOT NULL CHECK (stage IN ('second-factor', 'full')),
    is_bound boolean NOT NULL,
    browser text NOT NULL,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL`,
  device: `
    token_hash bytea PRIMARY KEY,
    ${ofAccount},
    created_at timestamptz NOT NULL`,
  recovery_code: `
    ${ofAccount},
    code_hash bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, code_hash)`,
  passkey: `
    credential_id text PRIMARY KEY,
    ${ofAccount},
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports jsonb NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz`,
  ceremony: `
    token_hash bytea PRIMARY KEY,
    kind text NOT NULL,
    content jsonb NOT NULL,
    expires_at timestamptz NOT NULL`,
  identity_provider: `
    organisation_id uuid PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
    issuer text NOT NULL,
    client_id text NOT NULL,
    client_secret text NOT NULL`,
  outside_identity: `
    issuer text NOT NULL,
    subject text NOT NULL,
    ${ofAccount},
    PRIMARY KEY (issuer, subject)`,
  link: `
    token_hash bytea PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'password')),
    email text NOT NULL,
    organisation_id uuid REFERENCES organisation ON DELETE CASCADE,
    role text,
    account_id uuid REFERENCES account ON DELETE CASCADE,
    made_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CHECK ((purpose = 'invitation') = (organisation_id IS NOT NULL AND role IS NOT NULL)),
    CHECK ((purpose = 'password') = (account_id IS NOT NULL))`,
  attempt: `
    id uuid PRIMARY KEY,
    bucket bytea NOT NULL,
    made_at timestamptz NOT NULL`,
  mail: `
    id uuid PRIMARY KEY,
    organisation_id uuid REFERENCES organisation ON DELETE CASCADE,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    link_hash bytea,
    sealed_link text,
    created_at timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    sent_at timestamptz,
    fault text`,
};
