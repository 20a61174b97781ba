/**
 * Names of the hand-written part of the GraphQL schema (schema/query.graphql), which the ontology may not use for something
 * else. tests/ontology/reserved.test.ts holds them against that file.
 */

/** Fields that every entity has besides its properties and relations. */
export const ENTITY_FIELDS = [
  'id',
  'type',
  'name',
  'names',
  'description',
  'wikidata',
  'note',
  'evidence',
  'documents',
  'facts',
  'observations',
  'findings',
] as const;

/** Root fields that are not lists of one type. */
export const ROOT_FIELDS = [
  'node',
  'nodes',
  'entity',
  'entities',
  'fact',
  'facts',
  'observation',
  'observations',
  'finding',
  'findings',
  'search',
  'backing',
  'comparison',
  'difference',
  'paths',
  'neighborhood',
  'timeline',
  'ontology',
  'document',
  'documents',
  'dataset',
] as const;

/** Keys of an entry in the seeds that are no property of the entity. */
export const ENTITY_KEYS = ['id', 'zh', 'en', 'official', 'short', 'former', 'alias', 'lines', 'via'] as const;

/** Keys of a fact in the seeds that are no property of the fact. */
export const FACT_KEYS = ['subject', 'lines', 'via'] as const;

/** GraphQL types of the hand-written part but its lists, and those that GraphQL itself has. */
export const SCHEMA_TYPES = [
  'Query',
  'Mutation',
  'Subscription',
  'String',
  'Int',
  'Float',
  'Boolean',
  'ID',
  'Node',
  'Entity',
  'EntityType',
  'EntityFilter',
  'EntityOrder',
  'Predicate',
  'Measure',
  'PartialDate',
  'Language',
  'NameKind',
  'Name',
  'Evidence',
  'DocumentSection',
  'Document',
  'DocumentContribution',
  'Direction',
  'FactEnd',
  'Fact',
  'PageInfo',
  'Bound',
  'Observation',
  'FindingInput',
  'Finding',
  'SearchMatch',
  'Backing',
  'Backer',
  'CellStatus',
  'Comparison',
  'ComparisonCell',
  'AxisInput',
  'PropertyFilter',
  'RelatedFilter',
  'FactFilter',
  'ObservationFilter',
  'FindingFilter',
  'Ontology',
  'OntologyType',
  'OntologyProperty',
  'OntologyRelation',
  'OntologyMeasure',
  'OntologyEnum',
  'OntologyValue',
  'Dataset',
  'DatasetCounts',
] as const;

/** Words that GraphQL does not take as enum values. */
export const NO_ENUM_VALUES = ['true', 'false', 'null'] as const;
