import type { EntityType, GraphqlNames, Measure, NameMap, OntologyEnum, Relation } from './model.js';

/** A code of the ontology as a GraphQL enum value: `inForce`, `GovernmentBody`, `market-size` -> `IN_FORCE`, `GOVERNMENT_BODY`, `MARKET_SIZE`. */
export function toEnumValue(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toUpperCase();
}

/** A type as the root field of one entity: `GovernmentBody` -> `governmentBody`. */
export function toFieldName(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

function nameMap(names: Iterable<string>): NameMap {
  const pairs = [...names].map((name) => [name, toEnumValue(name)] as const);
  return Object.freeze({
    toGraphql: new Map(pairs),
    fromGraphql: new Map(pairs.map(([name, graphql]) => [graphql, name] as const)),
  });
}

/** The names that types, predicates, measures and enum values have in GraphQL. */
export function graphqlNames(parts: {
  types: ReadonlyMap<string, EntityType>;
  relations: ReadonlyMap<string, Relation>;
  measures: ReadonlyMap<string, Measure>;
  enums: ReadonlyMap<string, OntologyEnum>;
}): GraphqlNames {
  const enums = [...parts.enums.values()].map((each) => [each.name, nameMap(each.values.keys())] as const);
  return Object.freeze({
    types: nameMap(parts.types.keys()),
    predicates: nameMap(parts.relations.keys()),
    measures: nameMap(parts.measures.keys()),
    enums: new Map(enums),
  });
}
