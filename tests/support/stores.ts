/** Suites that run on every store: the one in memory, and Neo4j unless the run is explicitly without it. */
import { afterAll, describe } from 'vitest';
import type { Graph } from '../../src/dataset/model.js';
import { loadGraph } from '../../src/store/load.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { Store } from '../../src/store/port.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from './neo4j.js';

/** Gives a store that holds the graph; on Neo4j, instead of the graph that was opened before. */
export type OpenStore = (graph: Graph) => Promise<Store>;

/** Runs a suite once for each store. What it opens is closed at its end. */
export function describeOnEachStore(title: string, suite: (open: OpenStore, name: string) => void): void {
  describe(`${title} on memory`, () => {
    suite((graph) => Promise.resolve(createMemoryStore(graph)), 'memory');
  });
  if (HAS_NEO4J) describe(`${title} on Neo4j`, () => onNeo4j(suite));
}

function onNeo4j(suite: (open: OpenStore, name: string) => void): void {
  let lease: Promise<Neo4jLease> | null = null;
  const opened: Store[] = [];
  suite(async (graph) => {
    const server = await (lease ??= leaseNeo4j());
    await loadGraph(server, graph);
    const store = await openNeo4jStore(server);
    opened.push(store);
    return store;
  }, 'neo4j');
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    const server = await lease?.catch(() => null);
    server?.release();
  });
}
