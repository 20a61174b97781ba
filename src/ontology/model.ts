/**
 * The ontology as the rest of the code sees it. Every value is frozen, every map keeps the order of schema/ontology.yaml.
 */

/** The same words in Chinese and English. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const PROPERTY_TYPES = ['string', 'text', 'number', 'integer', 'boolean', 'date', 'enum', 'id', 'url'] as const;

/** `text`: in zh and en; `date`: YYYY, YYYY-MM or YYYY-MM-DD; `id`: of an entity; the others as they say. */
export type PropertyType = (typeof PROPERTY_TYPES)[number];

export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  /** Name of the enum, where `type` is `enum`. */
  readonly enum: string | null;
  readonly label: Label;
  /** In English. */
  readonly description: string;
  /** A value, where the type does not show well enough what one looks like. */
  readonly example: string | null;
  /** Source of a regular expression that the whole of a string has to match. */
  readonly pattern: string | null;
  readonly repeatable: boolean;
  readonly required: boolean;
}

export interface EnumValue {
  /** As in the seeds: `inForce`. In GraphQL: `IN_FORCE`. */
  readonly name: string;
  readonly label: Label;
}

export interface OntologyEnum {
  readonly name: string;
  readonly label: Label;
  readonly values: ReadonlyMap<string, EnumValue>;
}

export interface EntityType {
  readonly name: string;
  /** Stands for its subtypes; no entity has it as its type. */
  readonly abstract: boolean;
  readonly parent: string | null;
  /** The parent, its parent and so on. */
  readonly ancestors: readonly string[];
  /** What the ids of its entities start with, before the colon; null for an abstract type. */
  readonly prefix: string | null;
  readonly label: Label;
  /** Root field of the list: `policies`. */
  readonly plural: string;
  readonly description: Label;
  readonly example: string;
  /** Declared by the type or its ancestors; those of every entity are in `Ontology.entityProperties`. */
  readonly properties: ReadonlyMap<string, Property>;
}

export interface Relation {
  /** The predicate: `ISSUED_BY`. */
  readonly name: string;
  readonly label: Label;
  /** As declared: concrete, abstract or `Entity`. */
  readonly declaredSubject: readonly string[];
  readonly declaredObject: readonly string[];
  /** Concrete types, in the order of the ontology. */
  readonly subjectTypes: readonly string[];
  readonly objectTypes: readonly string[];
  /** GraphQL field on the subject that leads to the objects. */
  readonly field: string;
  /** GraphQL field on the object that leads to the subjects; equals `field` where the relation is symmetric. */
  readonly inverse: string;
  readonly symmetric: boolean;
  /** Made by a rule of src/derive; the seeds may not state it. */
  readonly derived: boolean;
  /** BACKS follows from it (src/derive). */
  readonly backs: boolean;
  /** How a fact reads, with `{subject}` and `{object}`, from the subject's end and from the object's. */
  readonly reads: Label;
  readonly inverseReads: Label;
  readonly description: Label;
  readonly example: string;
  /** Of this relation alone; those of every fact are in `Ontology.factProperties`. */
  readonly properties: ReadonlyMap<string, Property>;
}

export const MEASURE_KINDS = ['level', 'growth', 'cagr', 'share', 'ratio'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface Measure {
  /** As in the seeds: `market-size`. In GraphQL: `MARKET_SIZE`. */
  readonly name: string;
  readonly kind: MeasureKind;
  readonly label: Label;
  /** The first is the one meant where a figure gives none. */
  readonly units: readonly string[];
}

/** Names in the ontology and in GraphQL, both ways. */
export interface NameMap {
  readonly toGraphql: ReadonlyMap<string, string>;
  readonly fromGraphql: ReadonlyMap<string, string>;
}

export interface GraphqlNames {
  /** Concrete and abstract types: `GovernmentBody` and `GOVERNMENT_BODY`. */
  readonly types: NameMap;
  readonly predicates: NameMap;
  readonly measures: NameMap;
  /** Values of each enum, by the enum's name. */
  readonly enums: ReadonlyMap<string, NameMap>;
}

export interface Ontology {
  readonly version: number;
  readonly enums: ReadonlyMap<string, OntologyEnum>;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly entityProperties: ReadonlyMap<string, Property>;
  readonly factProperties: ReadonlyMap<string, Property>;
  /** Concrete types by the prefix of their ids. */
  readonly typeByPrefix: ReadonlyMap<string, EntityType>;
  readonly graphql: GraphqlNames;
}

/** The type that stands for all: not declared, allowed wherever a type is named as an end of a relation. */
export const ANY_TYPE = 'Entity';
