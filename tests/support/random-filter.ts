/**
 * Random filters. A question has a shape (which conditions, which relations, in what order) and values. A database plans each
 * shape anew, which takes longer than answering, so shapes are drawn from a number of seeds that the caller bounds, values
 * from any.
 */
import type { Graph } from '../../src/dataset/model.js';
import type {
  Direction,
  EntityFilter,
  FactFilter,
  FindingFilter,
  ObservationFilter,
  RelatedFilter,
  Window,
} from '../../src/store/port.js';
import { defined, type Random } from './random.js';
import { DATES, DOCUMENT_IDS, ENTITY_TYPES, MEASURE_NAMES, randomText } from './random-graph.js';

/** The ids that a graph knows, with some that it does not. */
export interface Ids {
  entities: readonly string[];
  facts: readonly string[];
  observations: readonly string[];
  findings: readonly string[];
}

/** Where the parts of a question come from. */
export interface Source {
  shape: Random;
  values: Random;
  ids: Ids;
}

export const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH'];
export const PREDICATES = ['PART_OF', 'LOCATED_IN', 'MEMBER_OF', 'ISSUED_BY', 'USES', 'BACKS', 'FOCUSES_ON', 'NOTHING'];
export const TYPES = [...ENTITY_TYPES, 'Place', 'Nothing'];
export const MEASURES = [...MEASURE_NAMES, 'nothing'];
const DOCUMENTS = [...DOCUMENT_IDS, 'doc-none'];
const PROPERTIES = ['kind', 'status', 'iso3166', 'released', 'note', 'description', 'nothing', 'type', '_dateUp'];
const PROPERTY_VALUES = ['plan', 'closed', 'act', 'draft', true, 3];
const RARELY = 0.15;

export function idsOf(graph: Graph): Ids {
  const ids = (items: readonly { id: string }[], ...unknown: string[]): string[] => [
    ...items.map(({ id }) => id),
    ...unknown,
  ];
  return {
    entities: ids(graph.entities, 'city:none', ''),
    facts: ids(graph.facts, 'fact:USES:none', 'fact:NOTHING:none', 'nonsense'),
    observations: ids(graph.observations, 'observation:none'),
    findings: ids(graph.findings, 'finding:growth:none'),
  };
}

export function randomWindow({ shape, values }: Source): Window {
  return { first: values.pick([0, 1, 2, 3, 50]), count: shape.chance(0.5) };
}

function relatedFilter({ shape, values, ids }: Source): RelatedFilter {
  return {
    predicates: shape.some(PREDICATES, 2),
    direction: shape.pick(DIRECTIONS),
    others: shape.chance(0.3) ? [] : [values.pick(ids.entities), ...values.some(ids.entities, 2)],
  };
}

export function entityFilter(source: Source, depth = 0): EntityFilter {
  const { shape, values, ids } = source;
  return defined({
    ids: shape.maybe(RARELY, () => values.some(ids.entities, 4)),
    types: shape.maybe(0.3, () => shape.some(TYPES, 3)),
    documents: shape.maybe(RARELY, () => values.some(DOCUMENTS, 2)),
    documentsAtLeast: shape.maybe(RARELY, () => values.pick([1, 2, 3, 9])),
    nameContains: shape.maybe(RARELY, () => randomText(values, 1)),
    dateFrom: shape.maybe(RARELY, () => values.pick(DATES)),
    dateTo: shape.maybe(RARELY, () => values.pick(DATES)),
    properties: shape.maybe(RARELY, () =>
      shape.some(PROPERTIES, 2).map((name) => ({ name, values: values.some(PROPERTY_VALUES, 3) })),
    ),
    related: shape.maybe(RARELY, () => [relatedFilter(source)]),
    not: depth > 1 ? undefined : shape.maybe(0.2, () => entityFilter(source, depth + 1)),
  });
}

export function factFilter({ shape, values, ids }: Source): FactFilter {
  return defined({
    ids: shape.maybe(RARELY, () => values.some(ids.facts, 4)),
    predicates: shape.maybe(0.5, () => shape.some(PREDICATES, 3)),
    subjects: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    objects: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    ends: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    subjectTypes: shape.maybe(RARELY, () => shape.some(TYPES, 3)),
    objectTypes: shape.maybe(RARELY, () => shape.some(TYPES, 3)),
    documents: shape.maybe(RARELY, () => values.some(DOCUMENTS, 2)),
    derived: shape.maybe(RARELY, () => values.chance(0.5)),
    negated: shape.maybe(RARELY, () => values.chance(0.5)),
    statuses: shape.maybe(RARELY, () => values.some(['planned', 'proposed', null], 2)),
    dateFrom: shape.maybe(RARELY, () => values.pick(DATES)),
    dateTo: shape.maybe(RARELY, () => values.pick(DATES)),
  });
}

export function observationFilter({ shape, values, ids }: Source): ObservationFilter {
  return defined({
    ids: shape.maybe(RARELY, () => values.some(ids.observations, 3)),
    about: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    measures: shape.maybe(RARELY, () => values.some(MEASURES, 2)),
    documents: shape.maybe(RARELY, () => values.some(DOCUMENTS, 2)),
    accordingTo: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    forecast: shape.maybe(RARELY, () => values.chance(0.5)),
    period: shape.maybe(RARELY, () => values.pick(['2023', '2023-0', '', '19'])),
  });
}

export function findingFilter({ shape, values, ids }: Source): FindingFilter {
  return defined({
    ids: shape.maybe(RARELY, () => values.some(ids.findings, 3)),
    rules: shape.maybe(RARELY, () => values.some(['growth', 'share', 'nothing'], 2)),
    about: shape.maybe(RARELY, () => values.some(ids.entities, 3)),
    documents: shape.maybe(RARELY, () => values.some(DOCUMENTS, 2)),
  });
}
