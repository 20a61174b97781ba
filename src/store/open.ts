/** Opens the store that the settings name. */
import type { Graph } from '../dataset/model.js';
import type { Ontology } from '../ontology/index.js';
import { coalesce } from './coalesce.js';
import { createMemoryStore } from './memory/store.js';
import type { Neo4jConfig } from './neo4j/connection.js';
import { openNeo4jStore } from './neo4j/store.js';
import type { Store } from './port.js';

export interface StoreConfig {
  /** Absent: the graph is served from memory. */
  neo4j?: Neo4jConfig;
}

/**
 * The store over the Neo4j of the settings where they name one, else over the graph in memory, which is made only then.
 *
 * @throws AipgError CONFIG_INVALID, STORE_UNAVAILABLE, STORE_EMPTY (nothing is loaded: `loadGraph` does), and what the
 *   factory throws
 */
export async function openStore(
  config: StoreConfig,
  graphFactory: () => Graph | Promise<Graph>,
  ontology?: Ontology,
): Promise<Store> {
  if (config.neo4j !== undefined) return coalesce(await openNeo4jStore(config.neo4j, ontology));
  return createMemoryStore(await graphFactory());
}
