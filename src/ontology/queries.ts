/** Questions that the rest of the code asks of the ontology. All are pure look-ups. */
import { ANY_TYPE, type EntityType, type Ontology, type Property } from './model.js';

/** The concrete type that an entity id's prefix stands for, or null: `city:beijing` -> City. The rest of the id is not looked at. */
export function typeOfId(ontology: Ontology, id: string): EntityType | null {
  const colon = id.indexOf(':');
  return colon < 0 ? null : (ontology.typeByPrefix.get(id.slice(0, colon)) ?? null);
}

/**
 * The concrete types that a type name stands for, in the order of the ontology: itself where concrete, all below it where
 * abstract, all there are for `Entity`. Empty for an unknown name.
 */
export function concreteTypes(ontology: Pick<Ontology, 'types'>, name: string): string[] {
  return [...ontology.types.values()].filter((type) => !type.abstract && isKind(type, name)).map((type) => type.name);
}

/** Whether entities of `typeName` are of the type `kind`, which may be abstract or `Entity`. */
export function isKindOf(ontology: Ontology, typeName: string, kind: string): boolean {
  const type = ontology.types.get(typeName);
  return type !== undefined && isKind(type, kind);
}

function isKind(type: EntityType, kind: string): boolean {
  return kind === ANY_TYPE || type.name === kind || type.ancestors.includes(kind);
}

/** Whether a fact may join these concrete types. A symmetric relation is asked both ways by its own declaration. */
export function relationAllows(
  ontology: Ontology,
  predicate: string,
  subjectType: string,
  objectType: string,
): boolean {
  const relation = ontology.relations.get(predicate);
  return (
    relation !== undefined && relation.subjectTypes.includes(subjectType) && relation.objectTypes.includes(objectType)
  );
}

/** All properties that entities of a type may have, by name: its own, its ancestors' and those of every entity. */
export function propertiesOf(ontology: Ontology, typeName: string): ReadonlyMap<string, Property> {
  const own = ontology.types.get(typeName)?.properties ?? new Map<string, Property>();
  return new Map([...own, ...ontology.entityProperties]);
}

/** All properties that facts of a predicate may have, by name: its own and those of every fact. */
export function factPropertiesOf(ontology: Ontology, predicate: string): ReadonlyMap<string, Property> {
  const own = ontology.relations.get(predicate)?.properties ?? new Map<string, Property>();
  return new Map([...own, ...ontology.factProperties]);
}
