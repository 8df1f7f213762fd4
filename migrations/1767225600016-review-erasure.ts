import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Words of reviews that name an erased person can be emptied, by their company alone; nothing else of them changes. */
export class ReviewErasure1767225600016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      onlyEmptied('review_round_stays', 'what was sent never changes', ['content', 'message', 'sent_by']),
    );
    await runner.query(onlyEmptied('review_entry_stays', 'what was said never changes', ['text', 'name']));
    await runner.query(onlyEmptied('review_signoff_stays', 'what was signed never changes', ['name']));
    for (const table of ['review_entry', 'review_signoff'])
      await runner.query(`CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION ${table}_stays()`);
    await runner.query(`ALTER TABLE review_entry DROP CONSTRAINT review_entry_check3`);
    await runner.query(`GRANT UPDATE (message, sent_by) ON review_round TO krisenfest_app`);
    await runner.query(`GRANT UPDATE (text) ON review_entry TO krisenfest_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (message, sent_by) ON review_round FROM krisenfest_app`);
    await runner.query(`REVOKE UPDATE (text) ON review_entry FROM krisenfest_app`);
    for (const table of ['review_entry', 'review_signoff'])
      await runner.query(`DROP TRIGGER ${table}_stays ON ${table}`);
    await runner.query(`DROP FUNCTION review_entry_stays(), review_signoff_stays()`);
    await runner.query(onlyEmptied('review_round_stays', 'what was sent never changes', ['content']));
    await runner.query(`ALTER TABLE review_entry ADD CONSTRAINT review_entry_check3
      CHECK (text <> '' OR kind IN ('accept', 'propose', 'taken')) NOT VALID`);
  }
}

/** The trigger function of a table in which these columns alone may lose what they say. */
function onlyEmptied(name: string, refusal: string, columns: string[]): string {
  const emptied = (column: string) => (column === 'content' ? `NEW.content IS NULL` : `NEW.${column} = ''`);
  const filled = columns.map((column) => `NEW.${column} IS DISTINCT FROM OLD.${column} AND NOT ${emptied(column)}`);
  const rest = (row: string) => columns.reduce((value, column) => `${value} - '${column}'`, `to_jsonb(${row})`);
  return `
    CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${filled.join(' OR ')} OR (${rest('NEW')}) IS DISTINCT FROM (${rest('OLD')}) THEN
        RAISE EXCEPTION '${refusal}' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`;
}
