/** The store over a Neo4j database that `aipg load` filled. */
import { readOntology, type Ontology } from '../../ontology/index.js';
import type { Store } from '../port.js';
import { Connection, type Neo4jConfig } from './connection.js';
import { contributionsAt } from './contributions.js';
import { crossTable } from './cross-table.js';
import { documents, facet, summary } from './dataset.js';
import { entitiesById, selectEntities } from './entities.js';
import { FactsAtReader } from './facts-at.js';
import { factsById, selectFacts } from './facts.js';
import { observationsAt, observationsById, selectFindings, selectObservations } from './figures.js';
import { search } from './search.js';
import { Vocabulary } from './vocabulary.js';

/** A store over a connection; closing the store closes it. The description is the server's name and version. */
export function createNeo4jStore(connection: Connection, vocabulary: Vocabulary, description: string): Store {
  const factsAtReader = new FactsAtReader(connection, vocabulary);
  return {
    description,
    entities: (ids) => entitiesById(connection, ids),
    selectEntities: (selection) => selectEntities(connection, vocabulary, selection),
    facts: (ids) => factsById(connection, vocabulary, ids),
    factsAt: (requests) => factsAtReader.read(requests),
    contributions: (ids) => contributionsAt(connection, ids),
    selectFacts: (selection) => selectFacts(connection, vocabulary, selection),
    observations: (ids) => observationsById(connection, ids),
    observationsAt: (requests) => observationsAt(connection, requests),
    selectObservations: (selection) => selectObservations(connection, selection),
    selectFindings: (selection) => selectFindings(connection, selection),
    crossTable: (selection) => crossTable(connection, vocabulary, selection),
    facet: (name) => facet(connection, name),
    search: (request) => search(connection, vocabulary, request),
    documents: () => documents(connection),
    summary: () => summary(connection),
    close: () => connection.close(),
  };
}

/**
 * Opens the store over a database.
 *
 * @throws AipgError CONFIG_INVALID, STORE_UNAVAILABLE; STORE_EMPTY where no dataset is loaded, or not in this version's form
 */
export async function openNeo4jStore(config: Neo4jConfig, ontology: Ontology = readOntology()): Promise<Store> {
  const connection = Connection.to(config);
  try {
    const description = await connection.verify();
    await summary(connection);
    return createNeo4jStore(connection, new Vocabulary(ontology), description);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
