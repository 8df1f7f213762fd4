import { type QueryRunner } from 'typeorm';

/** The company that the transaction works for; empty after a committed `SET LOCAL`, hence the nullif. */
export const currentCompany = `nullif(current_setting('app.company', true), '')::uuid`;

/** The two columns that lead every table of a plan; the company is filled in by the transaction's setting. */
export const ofPlan = `
  company_id uuid NOT NULL DEFAULT ${currentCompany},
  plan_id uuid NOT NULL`;

/** A plan that is deleted takes its rows along. */
export const inPlan = `FOREIGN KEY (company_id, plan_id) REFERENCES plan ON DELETE CASCADE`;

/** Rows of one plan refer to each other: an import or an edit may write them in any order within its transaction. */
export const later = 'DEFERRABLE INITIALLY DEFERRED';

/** Shows and takes only rows of the transaction's company, even for the table's owner. */
export async function isolate(runner: QueryRunner, table: string, column = 'company_id'): Promise<void> {
  const own = `${column} = ${currentCompany}`;
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY own_company ON ${table} USING (${own}) WITH CHECK (${own})`);
}

/** A table of the plan: isolated, and open to the app's role for reading and writing. */
export async function tenantTable(runner: QueryRunner, name: string, body: string): Promise<void> {
  await runner.query(`CREATE TABLE ${name} (${ofPlan}, ${body}, ${inPlan})`);
  await isolate(runner, name);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO krisenfest_app`);
}
