import { type EntityManager, type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { type AnyRow, type TableName, tables } from './tables.js';

/** Columns that no row of a plan carries: the company by the transaction, the rest by the store. */
const KEPT_BY_STORE = ['companyId', 'planId', 'version', 'updatedAt'];

/** The statements for one table. Rows travel as one jsonb parameter: any number of them in one round trip. */
export class TableSql {
  private readonly metadata: EntityMetadata;
  private readonly columns: ColumnMetadata[];
  private readonly keys: readonly string[];
  private readonly isRoot: boolean;

  constructor(
    private readonly tx: EntityManager,
    private readonly table: TableName,
  ) {
    this.metadata = tx.connection.getMetadata(table);
    this.columns = this.metadata.columns.filter((column) => !KEPT_BY_STORE.includes(column.propertyName));
    this.keys = tables[table].keys;
    this.isRoot = tables[table].isRoot;
  }

  /** A sub-select of all rows of the plan `$1` as a JSON array of objects with the entity's property names. */
  selectAll(): string {
    const version = this.metadata.columns.filter((column) => this.isRoot && column.propertyName === 'version');
    const fields = [...this.columns, ...version].map(
      (column) => `'${column.propertyName}', t."${column.databaseName}"`,
    );
    const order = this.columns.some((column) => column.propertyName === 'position') ? 'ORDER BY t.position' : '';
    return `(SELECT coalesce(json_agg(json_build_object(${fields.join(', ')}) ${order}), '[]')
      FROM "${this.table}" t WHERE t.plan_id = $1) AS "${this.table}"`;
  }

  /** How many were inserted: a root whose key another transaction has just taken is left out. */
  async insert(planId: string, rows: AnyRow[]): Promise<number> {
    const names = this.columns.map((column) => `"${column.databaseName}"`);
    const inserted = await this.tx.query<unknown[]>(
      `INSERT INTO "${this.table}" (${['plan_id', ...names].join(', ')})
       SELECT ${['$1', ...names.map((name) => `r.${name}`)].join(', ')}
       FROM jsonb_populate_recordset(NULL::"${this.table}", $2::jsonb) r
       ${this.isRoot ? 'ON CONFLICT DO NOTHING' : ''} RETURNING 1`,
      [planId, JSON.stringify(rows.map((row) => this.named(row)))],
    );
    return inserted.length;
  }

  /** Roots only. How many still had their version and were updated. */
  async update(planId: string, rows: { row: AnyRow; from: number; to: number }[]): Promise<number> {
    const set = this.columns
      .filter((column) => !this.keys.includes(column.propertyName))
      .map((column) => `"${column.databaseName}" = r."${column.databaseName}"`);
    const [, updated] = await this.tx.query<[unknown[], number]>(
      `UPDATE "${this.table}" t SET ${[...set, 'version = r.version'].join(', ')}
       FROM jsonb_array_elements($2::jsonb) e, jsonb_populate_record(NULL::"${this.table}", e->'row') r
       WHERE ${this.isSameRow()} AND t.version = (e->>'from')::integer`,
      [planId, JSON.stringify(rows.map(({ row, from, to }) => ({ row: { ...this.named(row), version: to }, from })))],
    );
    return updated;
  }

  /** How many were there to delete; roots only where they still had their version. */
  async delete(planId: string, rows: { row: AnyRow; version: number | null }[]): Promise<number> {
    const [, deleted] = await this.tx.query<[unknown[], number]>(
      `DELETE FROM "${this.table}" t USING jsonb_populate_recordset(NULL::"${this.table}", $2::jsonb) r
       WHERE ${this.isSameRow()} ${this.isRoot ? 'AND t.version = r.version' : ''}`,
      [planId, JSON.stringify(rows.map(({ row, version }) => ({ ...this.named(row), version })))],
    );
    return deleted;
  }

  private isSameRow(): string {
    const keys = this.columns.filter((column) => this.keys.includes(column.propertyName));
    const same = keys.map((column) => `t."${column.databaseName}" = r."${column.databaseName}"`);
    return ['t.plan_id = $1', ...same].join(' AND ');
  }

  /** The row with the names of the database. */
  private named(row: AnyRow): AnyRow {
    return Object.fromEntries(this.columns.map((column) => [column.databaseName, row[column.propertyName]]));
  }
}
