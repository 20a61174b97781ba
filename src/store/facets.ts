/** Counts over a whole graph. The Neo4j store works them out when it loads and keeps them with the dataset. */
import { compareText } from '../dataset/compare.js';
import type { Graph } from '../dataset/model.js';
import type { Facet, FacetCount, StoreSummary } from './port.js';

function tally(keys: Iterable<string>): FacetCount[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key));
}

/** Every facet of a graph, each sorted by key. */
export function facetsOf(graph: Graph): Record<Facet, FacetCount[]> {
  return {
    TYPE: tally(graph.entities.map((entity) => entity.type)),
    PREDICATE: tally(graph.facts.map((fact) => fact.predicate)),
    MEASURE: tally(graph.observations.map((observation) => observation.measure)),
    DOCUMENT: tally(graph.facts.flatMap((fact) => [...new Set(fact.evidence.map((each) => each.document))])),
  };
}

/** How much a graph holds. */
export function countsOf(graph: Graph): StoreSummary['counts'] {
  return {
    entities: graph.entities.length,
    facts: graph.facts.length,
    derivedFacts: graph.facts.filter((fact) => fact.derived).length,
    observations: graph.observations.length,
    findings: graph.findings.length,
    documents: graph.documents.length,
  };
}
