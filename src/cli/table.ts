/** Columns of texts and numbers for people: texts to the left, numbers to the right. */

export type Cell = string | number;

function shown(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US') : cell;
}

/** Rows below their headings; every row has as many cells as there are headings. */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => shown(row[i] ?? '').length)),
  );
  const line = (cells: readonly Cell[], alignLike: readonly Cell[]): string =>
    cells
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        return typeof alignLike[i] === 'number' ? shown(cell).padStart(width) : shown(cell).padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(headings, rows[0] ?? headings), ...rows.map((row) => line(row, row))].join('\n');
}
