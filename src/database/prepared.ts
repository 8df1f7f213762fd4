import { createHash } from 'node:crypto';
import { type ClientBase, type QueryResultRow } from 'pg';
import { type EntityManager } from 'typeorm';

/** A short question of each request: planned once per connection, for that takes longer than the answer. */
export class Prepared<Row extends QueryResultRow> {
  private readonly name: string;

  constructor(private readonly text: string) {
    this.name = createHash('sha256').update(text).digest('base64url');
  }

  /** Asks it as a part of the transaction. */
  async ask(tx: EntityManager, values: readonly unknown[]): Promise<Row[]> {
    if (!tx.queryRunner) throw new Error('a question outside of a transaction');
    const client = (await tx.queryRunner.connect()) as ClientBase;
    const { rows } = await client.query<Row>({ name: this.name, text: this.text, values: [...values] });
    return rows;
  }
}
