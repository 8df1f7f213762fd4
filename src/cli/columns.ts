import { wrapped } from './wrapped.js';

const gap = '  ';

/** Lines of a table; a cell that is wider than its column goes on in the next line. */
export function columns(rows: readonly string[][], widths: readonly number[]): string[] {
  return rows.flatMap((row) => {
    const cells = widths.map((width, index) => wrapped(row[index] ?? '', width));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => (cell[line] ?? '').padEnd(widths[index] ?? 0))
        .join(gap)
        .trimEnd(),
    );
  });
}
