import { isSame } from '../../domain/plan/is-same.js';
import { type PlanRows } from './plan-rows.js';
import { type AnyRow, type Table, type TableName, tableNames, tables } from './tables.js';

/** What one table needs so that it holds the rows of the edited plan. Versions are there for roots only. */
export interface TableChange {
  table: TableName;
  deleted: { row: AnyRow; version: number | null }[];
  updated: { row: AnyRow; from: number; to: number }[];
  inserted: AnyRow[];
}

interface Pair {
  before: AnyRow;
  after: AnyRow;
}

interface Compared {
  name: TableName;
  table: Table;
  gone: AnyRow[];
  new: AnyRow[];
  /** rows that are in both and differ */
  differing: Pair[];
  /** rows that are in both and do not differ */
  same: Pair[];
}

/** From the rows that a plan had, with their versions, to those that it is to have; tables without change are left out. */
export function planChanges(before: PlanRows, versions: ReadonlyMap<string, number>, after: PlanRows): TableChange[] {
  const compared = tableNames.map((name) => compare(name, before[name], after[name]));
  const touched = new Set(compared.flatMap(touchedThings));
  return compared
    .map((each) => (each.table.isRoot ? rootChange(each, versions, touched) : partChange(each)))
    .filter(({ deleted, updated, inserted }) => deleted.length + updated.length + inserted.length > 0);
}

function compare(name: TableName, before: readonly object[], after: readonly object[]): Compared {
  const table = tables[name];
  const old = byIdentity(table, before as AnyRow[]);
  const next = byIdentity(table, after as AnyRow[]);
  const pairs = [...next].flatMap(([id, row]): Pair[] => {
    const was = old.get(id);
    return was ? [{ before: was, after: row }] : [];
  });
  const [differing, same] = parted(pairs);
  return {
    name,
    table,
    gone: [...old].filter(([id]) => !next.has(id)).map(([, row]) => row),
    new: [...next].filter(([id]) => !old.has(id)).map(([, row]) => row),
    differing,
    same,
  };
}

function parted(pairs: Pair[]): [differing: Pair[], same: Pair[]] {
  const [differing, same]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) (isSame(pair.before, pair.after) ? same : differing).push(pair);
  return [differing, same];
}

function byIdentity(table: Table, rows: AnyRow[]): Map<string, AnyRow> {
  return new Map(rows.map((row) => [JSON.stringify(table.keys.map((key) => row[key])), row]));
}

/** Things of which something changed that people entered, in their own row or in a row that belongs to them. */
function touchedThings({ table, gone, new: added, differing }: Compared): string[] {
  const edited = differing.filter(({ before, after }) => {
    return !isSame(entered(table, before), entered(table, after));
  });
  return [...gone, ...added, ...edited.map(({ after }) => after)].map((row) => table.versionKey(row));
}

function entered({ derived }: Table, row: AnyRow): AnyRow {
  return Object.fromEntries(Object.entries(row).filter(([property]) => !derived.includes(property)));
}

function rootChange(
  { name, table, gone, new: inserted, differing, same }: Compared,
  versions: ReadonlyMap<string, number>,
  touched: ReadonlySet<string>,
): TableChange {
  const versionOf = (row: AnyRow) => versions.get(table.versionKey(row)) ?? 0;
  const isTouched = ({ after }: Pair) => touched.has(table.versionKey(after));
  return {
    table: name,
    deleted: gone.map((row) => ({ row, version: versionOf(row) })),
    updated: [...differing, ...same.filter(isTouched)].map((pair) => {
      const from = versionOf(pair.before);
      return { row: pair.after, from, to: isTouched(pair) ? from + 1 : from };
    }),
    inserted,
  };
}

/** Deleted and written anew, all deletes first: an A that moves to another owner never meets the old A. */
function partChange({ name, gone, new: added, differing }: Compared): TableChange {
  return {
    table: name,
    deleted: [...gone, ...differing.map(({ before }) => before)].map((row) => ({ row, version: null })),
    updated: [],
    inserted: [...added, ...differing.map(({ after }) => after)],
  };
}
