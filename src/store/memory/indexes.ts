/** The plain indexes that the memory store answers from, built once from a graph. */
import { sortById } from '../../dataset/compare.js';
import type { Entity, Evidence, Fact, Finding, Graph, Observation } from '../../dataset/model.js';
import { groupBy, groupByEach } from '../group-by.js';
import { searchKeys, type SearchKeys } from '../keys.js';
import type { EntityOrder } from '../port.js';
import { Adjacency } from './adjacency.js';
import { entitySorting, observationSorting } from './sortings.js';
import { sortBy } from './page.js';

export class Indexes {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly adjacency: Adjacency;

  readonly factsById: readonly Fact[];
  /** Each list sorted by id. */
  readonly factsByPredicate: ReadonlyMap<string, readonly Fact[]>;
  readonly findingsById: readonly Finding[];
  /** Sorted as the port lists observations. */
  readonly observationsSorted: readonly Observation[];
  readonly observationsAbout: ReadonlyMap<string, readonly Observation[]>;

  private readonly keys = new Map<string, SearchKeys>();
  private readonly entityLists = new Map<string, readonly Entity[]>();
  private readonly entitiesByType: ReadonlyMap<string, readonly Entity[]>;

  constructor(readonly graph: Graph) {
    const entities = sortById(graph.entities);
    this.entities = byId(entities);
    this.entitiesByType = groupBy(entities, (entity) => entity.type);
    this.factsById = sortById(graph.facts);
    this.facts = byId(this.factsById);
    this.factsByPredicate = groupBy(this.factsById, (fact) => fact.predicate);
    this.adjacency = new Adjacency(this.factsById, this.entities);
    this.observationsSorted = sortBy(graph.observations, observationSorting);
    this.observations = byId(this.observationsSorted);
    this.observationsAbout = groupByEach(this.observationsSorted, (observation) => new Set(observation.about));
    this.findingsById = sortById(graph.findings);
    this.findings = byId(this.findingsById);
  }

  /** Entities of a type (null: all) in an order; sorted when first asked for. */
  entitiesIn(order: EntityOrder, type: string | null): readonly Entity[] {
    const key = `${order} ${type ?? ''}`;
    let list = this.entityLists.get(key);
    if (list === undefined) {
      const entities = type === null ? this.entities.values() : (this.entitiesByType.get(type) ?? []);
      list = sortBy(entities, entitySorting(order, this.adjacency));
      // Only types that exist are kept, so that made-up names cannot fill the memory.
      if (list.length > 0) this.entityLists.set(key, list);
    }
    return list;
  }

  /** What an entity is searched by; folded when first asked for. */
  searchKeysOf(entity: Entity): SearchKeys {
    let keys = this.keys.get(entity.id);
    if (keys === undefined) this.keys.set(entity.id, (keys = searchKeys(entity)));
    return keys;
  }
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The documents that evidence names, each once. */
export function documentsOf(item: { evidence: readonly Evidence[] }): Set<string> {
  return new Set(item.evidence.map((each) => each.document));
}
