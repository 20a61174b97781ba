/** Entity filters as Cypher conditions. */
import { fold } from '../../dataset/fold.js';
import type { EntityFilter, RelatedFilter } from '../port.js';
import { alternatives, cypherFile, fill, identifier } from './statements.js';
import { relationPattern, type Vocabulary } from './vocabulary.js';

/** How a type is asked for: by label, or by the property that the ordered indexes begin with. */
export type TypeTest = 'label' | 'property';

export interface Place {
  /** The entity's variable. */
  variable: string;
  /** Where the filter stands in the parameters: `$filter`. */
  path: string;
  types: TypeTest;
}

const FILE = 'queries/fragments/entity-conditions';

/** The conditions of a filter, all of which have to hold; `entityParameters` gives their values. */
export function entityConditions(vocabulary: Vocabulary, filter: EntityFilter, place: Place): string[] {
  const file = cypherFile(FILE);
  const piece = (name: string, more: Record<string, string> = {}): string =>
    fill(file.piece(name), { ENTITY: place.variable, FILTER: place.path, ...more });

  const conditions: string[] = [];
  if (filter.ids !== undefined) conditions.push(piece('ids'));
  if (filter.types !== undefined) conditions.push(typeCondition(vocabulary, filter.types, place.types, piece));
  if (filter.documents !== undefined) conditions.push(piece('documents'));
  if (filter.documentsAtLeast !== undefined) conditions.push(piece('documentsAtLeast'));
  if (filter.nameContains !== undefined) conditions.push(piece('nameContains'));
  const range = [
    ...(filter.dateFrom === undefined ? [] : [piece('dateFrom')]),
    ...(filter.dateTo === undefined ? [] : [piece('dateTo')]),
  ];
  if (range.length > 0) conditions.push(`(${range.join(' AND ')})`);
  filter.properties?.forEach(({ name }, index) => {
    const shape = vocabulary.propertyShape(name);
    const names = { single: 'property', list: 'listProperty' } as const;
    const more = { PROPERTY: name, INDEX: String(index) };
    conditions.push(shape === null ? piece('never') : piece(names[shape], { ...more, PROPERTY: identifier(name) }));
  });
  filter.related?.forEach((related, index) => conditions.push(relatedCondition(vocabulary, related, index, piece)));
  if (filter.not !== undefined) {
    const inner = entityConditions(vocabulary, filter.not, { ...place, path: `${place.path}.not` });
    conditions.push(piece('not', { CONDITIONS: inner.length === 0 ? piece('never') : inner.join('\n  OR ') }));
  }
  return conditions;
}

type Piece = (name: string, more?: Record<string, string>) => string;

function typeCondition(vocabulary: Vocabulary, types: readonly string[], test: TypeTest, piece: Piece): string {
  const known = vocabulary.knownTypes(types);
  if (known.length === 0) return piece('never');
  if (test === 'label') return piece('labels', { LABELS: alternatives(known) });
  return piece(known.length === 1 ? 'type' : 'types');
}

function relatedCondition(vocabulary: Vocabulary, related: RelatedFilter, index: number, piece: Piece): string {
  const pattern = relationPattern(vocabulary, related.predicates, related.direction);
  if (pattern === null) return piece('never');
  const more = { RELATION: pattern, INDEX: String(index) };
  return related.others.length === 0 ? piece('related', more) : piece('relatedTo', more);
}

const REVERSE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

/** The pattern to begin with where the filter gives entities at the other end of a relation, else null. */
export function startOf(vocabulary: Vocabulary, filter: EntityFilter, place: Place): string | null {
  if (filter.ids !== undefined) return null;
  const index = filter.related?.findIndex(({ others }) => others.length > 0) ?? -1;
  const related = filter.related?.[index];
  if (related === undefined) return null;
  const pattern = relationPattern(vocabulary, related.predicates, REVERSE[related.direction]);
  if (pattern === null) return null;
  const pieces = { ENTITY: place.variable, FILTER: place.path, INDEX: String(index), REVERSE: pattern };
  return fill(cypherFile(FILE).piece('from'), pieces);
}

/** The values that the conditions of a filter ask for. */
export function entityParameters(vocabulary: Vocabulary, filter: EntityFilter): EntityFilter {
  return {
    ...filter,
    ...(filter.types === undefined ? {} : { types: vocabulary.knownTypes(filter.types) }),
    ...(filter.nameContains === undefined ? {} : { nameContains: fold(filter.nameContains) }),
    ...(filter.not === undefined ? {} : { not: entityParameters(vocabulary, filter.not) }),
  };
}
