/** A table of facts by the entities at their two ends. */
import { compareText, sortedTexts } from '../dataset/compare.js';
import { AipgError } from '../errors.js';
import type { CrossTableCell, FactFilter } from '../store/port.js';
import { orient, toAxis, type Axis, type AxisInput, type Orientation } from './axis.js';
import { toFactFilter } from './fact-filter.js';
import type { FactFilterInput } from './input.js';
import type { Reader } from './reader.js';

/** Most entities on one axis where all of them are asked for, and most cells of a table. */
export const MAX_AXIS = 500;
export const MAX_CELLS = 10_000;

export interface ComparisonQuestion {
  rows: AxisInput;
  columns: AxisInput;
  predicates?: readonly string[] | null | undefined;
  filter?: FactFilterInput | null | undefined;
  /** Whether to answer rows, columns and cells without a fact too. */
  includeEmpty?: boolean | null | undefined;
  /** Whether the statuses of the cells are asked for. */
  statuses?: boolean;
}

export type CellStatus = 'STATED' | 'DENIED' | 'CONTRADICTED' | 'NOT_STATED';

export interface ComparisonCell {
  row: string;
  column: string;
  /** Ids, sorted. */
  facts: readonly string[];
  /** Null where it was not asked for. */
  status: CellStatus | null;
}

export interface Comparison {
  /** Ids, sorted. */
  rows: readonly string[];
  columns: readonly string[];
  /** By row, then column. */
  cells: readonly ComparisonCell[];
}

/**
 * The facts of the predicates between rows and columns, cell by cell.
 * @throws AipgError INVALID_AXIS, INVALID_ID, UNKNOWN_ID, BAD_USER_INPUT, QUERY_TOO_COMPLEX
 */
export async function compare(reader: Reader, question: ComparisonQuestion): Promise<Comparison> {
  const [rows, columns, facts] = await Promise.all([
    toAxis(reader, question.rows, 'rows'),
    toAxis(reader, question.columns, 'columns'),
    toFactFilter(reader, question.filter),
  ]);
  const orientation = orient(reader.ontology, rows, columns, question.predicates ?? []);
  const read = (filter: FactFilter): Promise<CrossTableCell[]> => readCells(reader, rows, columns, orientation, filter);
  const [cells, denied, allRows, allColumns] = await Promise.all([
    read(facts),
    question.statuses === true ? deniedCells(facts, read) : null,
    question.includeEmpty === true ? axisIds(reader, rows) : null,
    question.includeEmpty === true ? axisIds(reader, columns) : null,
  ]);
  return table(cells, denied, allRows, allColumns);
}

/** The cells of what documents say is not so: none where the filter leaves those facts out. */
async function deniedCells(
  facts: FactFilter,
  read: (filter: FactFilter) => Promise<CrossTableCell[]>,
): Promise<CrossTableCell[]> {
  return facts.negated === false ? [] : read({ ...facts, negated: true });
}

function table(
  cells: readonly CrossTableCell[],
  denied: readonly CrossTableCell[] | null,
  allRows: readonly string[] | null,
  allColumns: readonly string[] | null,
): Comparison {
  const rows = allRows ?? sortedTexts(cells.map((cell) => cell.row));
  const columns = allColumns ?? sortedTexts(cells.map((cell) => cell.column));
  const grid = allRows === null ? cells : fullGrid(cells, rows, columns);
  if (grid.length > MAX_CELLS) throw tooLarge(`the table has ${grid.length} cells; expected at most ${MAX_CELLS}`);
  const denials = new Map(denied?.map((cell) => [keyOf(cell), cell.facts.length]));
  return {
    rows,
    columns,
    cells: grid.map((cell) => ({
      ...cell,
      status: denied === null ? null : statusOf(cell.facts.length, denials.get(keyOf(cell)) ?? 0),
    })),
  };
}

/** What a number of facts, of which so many are negated, say together. */
export function statusOf(count: number, denied: number): CellStatus {
  if (count === 0) return 'NOT_STATED';
  if (denied === 0) return 'STATED';
  return denied === count ? 'DENIED' : 'CONTRADICTED';
}

function keyOf({ row, column }: { row: string; column: string }): string {
  return `${row} ${column}`;
}

function fullGrid(
  cells: readonly CrossTableCell[],
  rows: readonly string[],
  columns: readonly string[],
): CrossTableCell[] {
  const size = rows.length * columns.length;
  if (size > MAX_CELLS) throw tooLarge(`the table has ${size} cells; expected at most ${MAX_CELLS}`);
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  return rows.flatMap((row) =>
    columns.map((column) => byKey.get(keyOf({ row, column })) ?? { row, column, facts: [] }),
  );
}

function tooLarge(message: string): AipgError {
  return new AipgError('QUERY_TOO_COMPLEX', message, {
    field: 'comparison',
    hint: 'Narrow the axes with ids, types or a filter, or leave includeEmpty out.',
  });
}

/** Cells in both orientations, as rows and columns were asked for. */
async function readCells(
  { store }: Reader,
  rows: Axis,
  columns: Axis,
  { forward, backward }: Orientation,
  facts: FactFilter,
): Promise<CrossTableCell[]> {
  const read = (predicates: readonly string[], subjects: Axis, objects: Axis): Promise<CrossTableCell[]> =>
    predicates.length === 0
      ? Promise.resolve([])
      : store.crossTable({ predicates, rows: subjects.filter, columns: objects.filter, facts });
  const [there, back] = await Promise.all([read(forward, rows, columns), read(backward, columns, rows)]);
  return back.length === 0 ? there : merge(there, back);
}

function merge(there: readonly CrossTableCell[], back: readonly CrossTableCell[]): CrossTableCell[] {
  const merged = new Map(there.map((cell) => [keyOf(cell), cell]));
  for (const { row, column, facts } of back) {
    const turned = { row: column, column: row, facts };
    const other = merged.get(keyOf(turned));
    merged.set(
      keyOf(turned),
      other === undefined ? turned : { ...turned, facts: sortedTexts([...other.facts, ...facts]) },
    );
  }
  return [...merged.values()].sort((a, b) => compareText(a.row, b.row) || compareText(a.column, b.column));
}

async function axisIds({ store }: Reader, { name, filter }: Axis): Promise<string[]> {
  const window = { first: MAX_AXIS, count: false };
  const { items, hasNext } = await store.selectEntities({ filter, order: 'ID', window });
  if (!hasNext) return items.map((entity) => entity.id);
  throw tooLarge(
    `${name} holds more than ${MAX_AXIS} entities; expected at most ${MAX_AXIS} where includeEmpty is true`,
  );
}
