/** Facts by id and by selection. */
import { compareText } from '../../dataset/compare.js';
import type { Fact } from '../../dataset/model.js';
import type { FactFilter, FactSelection, Slice } from '../port.js';
import type { Connection } from './connection.js';
import { factConditions, factParameters } from './fact-conditions.js';
import { predicateOf, toFact, type FactRow } from './rows.js';
import { emptySlice, inOrder, limitOf, pageOf, toSlice } from './slices.js';
import { conjunction, cypherFile, fill, identifier, type Statement } from './statements.js';
import { relationPattern, type Vocabulary } from './vocabulary.js';

/** A fact with its subject's and its object's id. */
type BoundFactRow = readonly [fact: FactRow, subject: string, object: string];

const UNION = '\nUNION ALL\n';

/** What a fact is returned as, for a variable. */
export function factRow(variable = 'fact'): string {
  return fill(cypherFile('queries/fragments/fact').piece('row'), { FACT: variable });
}

function fromRow([row, subject, object]: BoundFactRow): Fact {
  return toFact(row, subject, object);
}

export async function factsById(
  connection: Connection,
  vocabulary: Vocabulary,
  ids: readonly string[],
): Promise<(Fact | null)[]> {
  const byPredicate = groupIds(vocabulary, ids);
  const predicates = Object.keys(byPredicate).sort();
  if (predicates.length === 0) return ids.map(() => null);
  const name = 'queries/facts-by-id';
  const { body } = cypherFile(name);
  const branches = predicates.map((predicate) => fill(body, { PREDICATE: identifier(predicate), FACT: factRow() }));
  const rows = await connection.read({ name, text: branches.join(UNION), parameters: { ids: byPredicate } });
  return inOrder(
    ids,
    rows.flatMap((row) => (row['rows'] as BoundFactRow[]).map(fromRow)),
  );
}

/** Ids by the relation that they carry; those that carry none are of no fact. */
function groupIds(vocabulary: Vocabulary, ids: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const id of new Set(ids)) {
    const predicate = predicateOf(id);
    if (predicate !== null && vocabulary.ontology.relations.has(predicate)) (groups[predicate] ??= []).push(id);
  }
  return groups;
}

export async function selectFacts(
  connection: Connection,
  vocabulary: Vocabulary,
  { filter, window }: FactSelection,
): Promise<Slice<Fact>> {
  const after = String(window.after?.[0] ?? '');
  const predicates = wantedPredicates(vocabulary, filter);
  if (predicates.length === 0) return emptySlice(window);
  const hasEnd = [filter.subjects, filter.objects, filter.ends].some((ids) => ids !== undefined);
  const build = hasEnd ? byEnd : byRelation;
  const { name, text } = build(vocabulary, filter, predicates, after, window.count);
  const parameters = { filter: factParameters(filter), after, limit: limitOf(window) };
  const page = pageOf<BoundFactRow>(await connection.readOne({ name, text, parameters }));
  return toSlice(page.rows, page.total, window, fromRow, (fact) => [fact.id]);
}

/** The relations that facts of the filter can be of. */
function wantedPredicates(vocabulary: Vocabulary, { predicates, ids }: FactFilter): string[] {
  const known = vocabulary.knownPredicates(predicates ?? vocabulary.predicates);
  if (ids === undefined) return known;
  const carried = new Set(ids.map(predicateOf));
  return known.filter((predicate) => carried.has(predicate));
}

type Build = (
  vocabulary: Vocabulary,
  filter: FactFilter,
  predicates: readonly string[],
  after: string,
  count: boolean,
) => Omit<Statement, 'parameters'>;

const VARIABLES = { subject: 'subject', object: 'object', path: '$filter' };

const byEnd: Build = (vocabulary, filter, predicates, _after, count) => {
  const name = 'queries/select-facts-by-end';
  const file = cypherFile(name);
  // All relations are meant where the filter names none: the pattern need not list them, since both ends are entities.
  const named = filter.predicates === undefined && filter.ids === undefined ? [] : predicates;
  const isEither = filter.subjects === undefined && filter.objects === undefined;
  const pattern = relationPattern(vocabulary, named, isEither ? 'BOTH' : 'OUT', 'fact') ?? '';
  const match = fill(file.piece(isEither ? 'eitherEnd' : 'directed'), { RELATION: pattern });
  const conditions = conjunction(factConditions(vocabulary, filter, VARIABLES), 'true');
  const pieces = { MATCH: match, CONDITIONS: conditions, FACT: factRow() };
  const total = count ? fill(file.piece('total'), pieces) : '';
  return { name, text: fill(file.body, { ...pieces, TOTAL: total }) };
};

const byRelation: Build = (vocabulary, filter, predicates, after, count) => {
  const name = 'queries/select-facts';
  const file = cypherFile(name);
  const conditions = factConditions(vocabulary, filter, VARIABLES);
  const branch = file.piece('branch');
  const withAfter = conjunction([file.piece('after'), ...conditions], 'true');
  // Ids sort by relation first, so relations before the page have nothing on it (`;` follows `:`); the last keeps the shape.
  const ahead = predicates.filter((predicate) => compareText(`fact:${predicate};`, after) > 0);
  const branches = (ahead.length === 0 ? predicates.slice(-1) : ahead).map((predicate) =>
    fill(branch, { PREDICATE: identifier(predicate), CONDITIONS: withAfter }),
  );
  const pattern = relationPattern(vocabulary, predicates, 'OUT', conditions.length === 0 ? '' : 'fact') ?? '';
  const pieces = { RELATION: pattern, CONDITIONS: conjunction(conditions, 'true') };
  const total = count ? fill(file.piece(conditions.length === 0 ? 'totalOfRelations' : 'total'), pieces) : '';
  return { name, text: fill(file.body, { BRANCHES: branches.join(UNION), FACT: factRow(), TOTAL: total }) };
};
