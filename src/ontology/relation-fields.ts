/** The GraphQL fields that lead from an entity along its relations: what the SDL declares and the resolvers answer. */
import { ANY_TYPE, type Ontology, type Relation } from './model.js';
import { concreteTypes } from './queries.js';

export interface RelationField {
  /** Name of the field: `issuedBy`. */
  readonly name: string;
  readonly relation: Relation;
  /** OUT: the entity is the subject; IN: the object; BOTH: either, of a symmetric relation. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Concrete types that the other end may have. */
  readonly otherTypes: readonly string[];
  /** What the field leads to: a concrete type, an abstract one that holds all of `otherTypes`, or `Entity`. */
  readonly target: string;
}

/** The relation fields of a type, in the order of the ontology; of an abstract type or `Entity`, those that all its types have. */
export function relationFieldsOf(ontology: Ontology, typeName: string): RelationField[] {
  const types = concreteTypes(ontology, typeName);
  return [...ontology.relations.values()].flatMap((relation) => fieldsOf(ontology, relation, types));
}

function fieldsOf(ontology: Ontology, relation: Relation, types: readonly string[]): RelationField[] {
  const allIn = (ends: readonly string[]): boolean => types.every((type) => ends.includes(type));
  const field = (
    name: string,
    direction: RelationField['direction'],
    otherTypes: readonly string[],
  ): RelationField[] => [{ name, relation, direction, otherTypes, target: narrowest(ontology, otherTypes) }];
  const { subjectTypes, objectTypes } = relation;
  if (relation.symmetric) return allIn(subjectTypes) ? field(relation.field, 'BOTH', objectTypes) : [];
  return [
    ...(allIn(subjectTypes) ? field(relation.field, 'OUT', objectTypes) : []),
    ...(allIn(objectTypes) ? field(relation.inverse, 'IN', subjectTypes) : []),
  ];
}

/** The most particular declared type that holds all of these, or `Entity`. */
function narrowest(ontology: Ontology, types: readonly string[]): string {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return only;
  const holding = [...ontology.types.values()]
    .filter((type) => type.abstract)
    .map((type) => ({ name: type.name, members: concreteTypes(ontology, type.name) }))
    .filter(({ members }) => types.every((type) => members.includes(type)))
    .sort((a, b) => a.members.length - b.members.length);
  return holding[0]?.name ?? ANY_TYPE;
}
