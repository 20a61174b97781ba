/** Loading a graph into a database. */
import type { Graph } from '../dataset/model.js';
import { readOntology, type Ontology } from '../ontology/index.js';
import type { LoadSummary } from './difference.js';
import { Connection, type Neo4jConfig } from './neo4j/connection.js';
import { loadInto } from './neo4j/load/load.js';
import { ensureSchema } from './neo4j/schema.js';
import { Vocabulary } from './neo4j/vocabulary.js';

export type { KindChanges, LoadSummary } from './difference.js';

/**
 * Brings the database to hold the graph, by the difference and in one transaction, and says what changed.
 *
 * @throws AipgError CONFIG_INVALID, STORE_UNAVAILABLE; the database then holds what it held
 */
export async function loadGraph(
  config: Neo4jConfig,
  graph: Graph,
  ontology: Ontology = readOntology(),
): Promise<LoadSummary> {
  const connection = Connection.to(config);
  try {
    // A wrong password or address is told before any work.
    await connection.verify();
    const vocabulary = new Vocabulary(ontology);
    await ensureSchema(connection, vocabulary);
    return await loadInto(connection, vocabulary, graph);
  } finally {
    await connection.close();
  }
}
