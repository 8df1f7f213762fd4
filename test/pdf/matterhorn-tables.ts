import { asDictionary, plain, type StructureNode, type Value } from './matterhorn-file.js';
import { everyNode } from './matterhorn-tree.js';

/** Heads that do not say which cells they head, and rows that are not as wide as the others. */
export function tableFaults(nodes: readonly StructureNode[]): string[] {
  return nodes.filter(({ role }) => role === 'Table').flatMap((table) => [...headFaults(table), ...widthFaults(table)]);
}

function headFaults(table: StructureNode): string[] {
  const heads = everyNode(table.kids).filter(({ role }) => role === 'TH');
  return heads
    .filter((head) => !['/Row', '/Column', '/Both'].includes(plain(attribute(head, '/Scope'))))
    .map(() => 'TH');
}

function widthFaults(table: StructureNode): string[] {
  const rows = everyNode(table.kids).filter(({ role }) => role === 'TR');
  const widths = new Set(widthsOf(rows));
  return widths.size > 1 ? [`rows of ${[...widths].join(' and ')} columns`] : [];
}

/** Cells that reach down are counted in each row that they reach. */
function widthsOf(rows: readonly StructureNode[]): number[] {
  const widths = rows.map(() => 0);
  rows.forEach(({ kids }, at) => {
    for (const cell of kids) {
      const down = Math.min(Number(attribute(cell, '/RowSpan') ?? 1), rows.length - at);
      for (let row = at; row < at + down; row += 1) {
        widths[row] = (widths[row] ?? 0) + Number(attribute(cell, '/ColSpan') ?? 1);
      }
    }
  });
  return widths;
}

function attribute({ dictionary }: StructureNode, key: string): Value | undefined {
  const attributes = dictionary['/A'] ?? [];
  const sets = Array.isArray(attributes) ? attributes : [attributes];
  return sets.map((set) => asDictionary(set)[key]).find((value) => value !== undefined);
}
