/** Facts grouped by their two ends. */
import { compareText } from '../../dataset/compare.js';
import type { Entity, Fact } from '../../dataset/model.js';
import type { CrossTableCell, CrossTableSelection, EntityFilter } from '../port.js';
import { boundEntities, entityCondition } from './entity-filter.js';
import { factCondition } from './fact-filter.js';
import type { Indexes } from './indexes.js';
import type { Condition } from './page.js';

export function crossTable(indexes: Indexes, selection: CrossTableSelection): CrossTableCell[] {
  const isRow = memoized(indexes, selection.rows);
  const isColumn = memoized(indexes, selection.columns);
  const holds = factCondition(indexes, selection.facts) ?? (() => true);
  const cells = new Map<string, Map<string, string[]>>();
  for (const fact of startingFacts(indexes, selection)) {
    if (isRow(fact.subject) && isColumn(fact.object) && holds(fact)) add(cells, fact);
  }
  return sorted(cells).flatMap(([row, columns]) =>
    sorted(columns).map(([column, facts]) => ({ row, column, facts: facts.sort(compareText) })),
  );
}

/** Facts of the predicates, from the ends where ids or relations bind them. */
function startingFacts(indexes: Indexes, { predicates, rows, columns }: CrossTableSelection): Iterable<Fact> {
  const { adjacency } = indexes;
  const subjects = boundEntities(indexes, rows);
  if (subjects !== null) {
    return [...subjects].flatMap(({ id }) => adjacency.at(id, 'OUT', predicates).map(({ fact }) => fact));
  }
  const objects = boundEntities(indexes, columns);
  if (objects !== null) {
    return [...objects].flatMap(({ id }) => adjacency.at(id, 'IN', predicates).map(({ fact }) => fact));
  }
  if (predicates.length === 0) return indexes.factsById;
  return [...new Set(predicates)].flatMap((predicate) => indexes.factsByPredicate.get(predicate) ?? []);
}

/** The filter as a condition on ids that looks at each entity once. */
function memoized(indexes: Indexes, filter: EntityFilter): Condition<string> {
  const condition = entityCondition(indexes, filter);
  if (condition === null) return () => true;
  const known = new Map<string, boolean>();
  const look = (entity: Entity | undefined): boolean => entity !== undefined && condition(entity);
  return (id) => {
    let holds = known.get(id);
    if (holds === undefined) known.set(id, (holds = look(indexes.entities.get(id))));
    return holds;
  };
}

function add(cells: Map<string, Map<string, string[]>>, { id, subject, object }: Fact): void {
  let row = cells.get(subject);
  if (row === undefined) cells.set(subject, (row = new Map<string, string[]>()));
  const cell = row.get(object);
  if (cell === undefined) row.set(object, [id]);
  else cell.push(id);
}

function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}
