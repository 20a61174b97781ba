/** The rows or columns of a comparison. */
import { listValues } from '../suggest.js';
import { AipgError } from '../errors.js';
import { concreteTypes, typeOfId, type Ontology } from '../ontology/index.js';
import type { EntityFilter } from '../store/port.js';
import { expandTypes, toEntityFilter } from './entity-filter.js';
import { requireEntities } from './ids.js';
import { given, isGiven, type EntityFilterInput } from './input.js';
import type { Reader } from './reader.js';

export interface AxisInput {
  types?: readonly string[] | null | undefined;
  ids?: readonly string[] | null | undefined;
  filter?: EntityFilterInput | null | undefined;
}

export type AxisName = 'rows' | 'columns';

export interface Axis {
  name: AxisName;
  filter: EntityFilter;
  /** Concrete types that its entities may have. */
  types: readonly string[];
}

/**
 * The axis that the input asks for.
 * @throws AipgError INVALID_AXIS where it holds nothing, INVALID_ID, UNKNOWN_ID, BAD_USER_INPUT
 */
export async function toAxis(reader: Reader, input: AxisInput, name: AxisName): Promise<Axis> {
  const { types, ids } = given(input);
  const own = Object.keys(given(input.filter)).length > 0;
  if (types?.length === 0 || ids?.length === 0 || (types === undefined && ids === undefined && !own)) {
    throw new AipgError('INVALID_AXIS', `${name} is empty; expected types, ids or a filter with something in it`, {
      field: name,
      hint: `For instance \`${name}: { types: [CITY] }\`.`,
    });
  }
  await requireEntities(reader, ids ?? [], `${name}.ids`);
  const filter = await toEntityFilter(reader, input.filter, `${name}.filter`);
  return {
    name,
    filter: both(reader.ontology, filter, types, ids),
    types: possibleTypes(reader.ontology, filter, types, ids),
  };
}

/** The filter, and the axis's own types and ids. */
function both(
  ontology: Ontology,
  filter: EntityFilter,
  types: readonly string[] | undefined,
  ids: readonly string[] | undefined,
): EntityFilter {
  const expanded = expandTypes(ontology, types);
  const keptTypes = expanded?.filter((type) => filter.types?.includes(type) ?? true) ?? filter.types;
  const keptIds = ids?.filter((id) => filter.ids?.includes(id) ?? true) ?? filter.ids;
  return { ...filter, ...(keptTypes && { types: keptTypes }), ...(keptIds && { ids: keptIds }) };
}

function possibleTypes(
  ontology: Ontology,
  filter: EntityFilter,
  types: readonly string[] | undefined,
  ids: readonly string[] | undefined,
): string[] {
  const idTypes = (list: readonly string[] | undefined): Set<string> | null =>
    list === undefined ? null : new Set(list.map((id) => typeOfId(ontology, id)?.name ?? ''));
  const bounds = [expandTypes(ontology, types), filter.types, idTypes(ids), idTypes(filter.ids)].map((each) =>
    isGiven(each) ? new Set(each) : null,
  );
  return concreteTypes(ontology, 'Entity').filter((type) => bounds.every((bound) => bound?.has(type) ?? true));
}

/** How facts of the predicates are to be read: rows as subjects, as objects, or both. */
export interface Orientation {
  forward: string[];
  backward: string[];
}

/**
 * Rows are subjects where the ontology lets them, else objects; both where the relation is symmetric.
 * @throws AipgError INVALID_AXIS where no predicate can join rows and columns
 */
export function orient(ontology: Ontology, rows: Axis, columns: Axis, predicates: readonly string[]): Orientation {
  const joins = (predicate: string, subjects: Axis, objects: Axis): boolean => {
    const relation = ontology.relations.get(predicate);
    return (
      relation !== undefined &&
      meets(relation.subjectTypes, subjects.types) &&
      meets(relation.objectTypes, objects.types)
    );
  };
  const isSymmetric = (predicate: string): boolean => ontology.relations.get(predicate)?.symmetric === true;
  const forward = predicates.filter((each) => joins(each, rows, columns));
  const backward = predicates.filter(
    (each) => joins(each, columns, rows) && (isSymmetric(each) || !forward.includes(each)),
  );
  if (forward.length + backward.length > 0) return { forward, backward };
  throw mismatch(ontology, rows, columns, predicates);
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function mismatch(ontology: Ontology, rows: Axis, columns: Axis, predicates: readonly string[]): AipgError {
  const show = (types: readonly string[]): string[] =>
    types.map((type) => ontology.graphql.types.toGraphql.get(type) ?? type);
  const subjects = subjectsOf(ontology, predicates);
  const wrong = meets(subjects, rows.types) ? columns : rows;
  const allowed = show(wrong === rows ? subjects : objectsOf(ontology, predicates));
  return new AipgError(
    'INVALID_AXIS',
    `no fact of ${listValues(predicates)} joins rows of ${listValues(show(rows.types))} to columns of ${listValues(show(columns.types))}`,
    {
      field: wrong.name,
      allowed,
      hint:
        predicates.length === 0
          ? 'Name at least one predicate.'
          : `For ${wrong.name} use ${listValues(allowed)}, or name predicates that join the two (\`ontology { relations { name subjectTypes objectTypes } }\`).`,
    },
  );
}

function subjectsOf(ontology: Ontology, predicates: readonly string[]): string[] {
  return [...new Set(predicates.flatMap((each) => ontology.relations.get(each)?.subjectTypes ?? []))];
}

function objectsOf(ontology: Ontology, predicates: readonly string[]): string[] {
  return [...new Set(predicates.flatMap((each) => ontology.relations.get(each)?.objectTypes ?? []))];
}
