/** Facts grouped by their two ends. */
import { compareText } from '../../dataset/compare.js';
import type { CrossTableCell, CrossTableSelection } from '../port.js';
import type { Connection } from './connection.js';
import { entityConditions, entityParameters, startOf } from './entity-conditions.js';
import { factConditions, factParameters } from './fact-conditions.js';
import { conjunction, cypherFile, fill } from './statements.js';
import { relationPattern, type Vocabulary } from './vocabulary.js';

type CellRow = readonly [row: string, column: string, facts: string[]];

export async function crossTable(
  connection: Connection,
  vocabulary: Vocabulary,
  { predicates, rows, columns, facts }: CrossTableSelection,
): Promise<CrossTableCell[]> {
  const wanted = combined(predicates, facts.predicates);
  const pattern = wanted === null ? null : relationPattern(vocabulary, wanted, 'OUT', 'fact');
  if (pattern === null) return [];
  const name = 'queries/cross-table';
  const file = cypherFile(name);
  const rowPlace = { variable: 'row', path: '$rows', types: 'label' } as const;
  const columnPlace = { variable: 'column', path: '$columns', types: 'label' } as const;
  const conditions = [
    ...entityConditions(vocabulary, rows, rowPlace),
    ...entityConditions(vocabulary, columns, columnPlace),
    ...factConditions(vocabulary, facts, { subject: 'row', object: 'column', path: '$facts' }),
  ];
  const from = startOf(vocabulary, rows, rowPlace) ?? startOf(vocabulary, columns, columnPlace) ?? '';
  const text = fill(file.body, {
    FROM: from,
    RELATION: pattern,
    CONDITIONS: conjunction(conditions, file.piece('any')),
  });
  const parameters = {
    rows: entityParameters(vocabulary, rows),
    columns: entityParameters(vocabulary, columns),
    facts: factParameters(facts),
  };
  const answer = await connection.readOne({ name, text, parameters });
  return (answer['cells'] as CellRow[])
    .map(([row, column, ids]) => ({ row, column, facts: ids.sort(compareText) }))
    .sort((a, b) => compareText(a.row, b.row) || compareText(a.column, b.column));
}

/** The relations that both lists allow; empty for any, null for none. */
function combined(predicates: readonly string[], filter: readonly string[] | undefined): readonly string[] | null {
  if (filter === undefined) return predicates;
  const both = predicates.length === 0 ? filter : filter.filter((predicate) => predicates.includes(predicate));
  return both.length === 0 ? null : both;
}
