import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who was reminded when, who wants no reminders, and when an organisation has its next turn. */
export class Reminders1767225600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, body] of tables) {
      await runner.query(`CREATE TABLE ${name} (${body})`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO krisenfest_access`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reminder, reminder_off, reminder_turn`);
  }
}

const ofOrganisation = `organisation_id uuid NOT NULL REFERENCES organisation ON DELETE CASCADE`;
const ofAccount = `account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE`;

/** `things`: hashes of what was named, so that something new is known. */
const tables = [
  [
    'reminder',
    `${ofOrganisation}, ${ofAccount}, day date NOT NULL, things text[] NOT NULL,
     PRIMARY KEY (organisation_id, account_id, day)`,
  ],
  ['reminder_off', `${ofOrganisation}, ${ofAccount}, PRIMARY KEY (organisation_id, account_id)`],
  ['reminder_turn', `${ofOrganisation}, next_at timestamptz NOT NULL, PRIMARY KEY (organisation_id)`],
] as const;
