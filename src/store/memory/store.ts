/** The embedded store: answers everything from plain indexes over a graph in memory. */
/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, and what goes wrong has to reject, not throw */
import { sortById } from '../../dataset/compare.js';
import type { Graph } from '../../dataset/model.js';
import { countsOf, facetsOf } from '../facets.js';
import type { Store } from '../port.js';
import { contributionsAt } from './contributions.js';
import { crossTable } from './cross-table.js';
import { selectEntities } from './entity-filter.js';
import { factsAt, selectFacts } from './fact-filter.js';
import { observationsAt, selectFindings, selectObservations } from './figures.js';
import { Indexes } from './indexes.js';
import { search } from './search.js';

/** A store over a graph. The graph must not change afterwards; what the store hands out are its own objects. */
export function createMemoryStore(graph: Graph): Store {
  const indexes = new Indexes(graph);
  const facets = facetsOf(graph);
  const documents = sortById(graph.documents);
  const summary = { info: graph.info, counts: countsOf(graph) };
  return {
    description: 'memory',
    entities: async (ids) => ids.map((id) => indexes.entities.get(id) ?? null),
    selectEntities: async (selection) => selectEntities(indexes, selection),
    facts: async (ids) => ids.map((id) => indexes.facts.get(id) ?? null),
    factsAt: async (requests) => requests.map((request) => factsAt(indexes, request)),
    contributions: async (ids) => ids.map((id) => contributionsAt(indexes, id)),
    selectFacts: async (selection) => selectFacts(indexes, selection),
    observations: async (ids) => ids.map((id) => indexes.observations.get(id) ?? null),
    observationsAt: async (requests) => requests.map((request) => observationsAt(indexes, request)),
    selectObservations: async (selection) => selectObservations(indexes, selection),
    selectFindings: async (selection) => selectFindings(indexes, selection),
    crossTable: async (selection) => crossTable(indexes, selection),
    facet: async (facet) => facets[facet],
    search: async (request) => search(indexes, request),
    documents: async () => documents,
    summary: async () => summary,
    close: async () => undefined,
  };
}
