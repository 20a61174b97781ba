/** The store that a command works on: from the seeds, in memory, or the Neo4j that the environment names. */
import { readConfig } from '../config.js';
import type { Graph } from '../dataset/model.js';
import { requireDataset } from '../dataset/read-dataset.js';
import { deriveGraph } from '../derive/index.js';
import { readOntology, type Ontology } from '../ontology/index.js';
import type { Store } from '../store/port.js';

/** The whole graph of a seeds folder. @throws AipgError DATASET_INVALID */
export function graphOf(seeds: string, ontology: Ontology): Graph {
  return deriveGraph(requireDataset(seeds, ontology), ontology);
}

/**
 * Runs `work` on the store and closes it, whatever happens.
 *
 * @throws AipgError DATASET_INVALID for wrong seeds; CONFIG_INVALID, STORE_UNAVAILABLE and STORE_EMPTY for a database
 */
export async function withStore<T>({ seeds }: { seeds: string }, work: (store: Store) => Promise<T>): Promise<T> {
  const ontology = readOntology();
  const { neo4j } = readConfig();
  // The driver takes a while to load: only commands that open a store pay for it.
  const { openStore } = await import('../store/open.js');
  const store = await openStore(neo4j === undefined ? {} : { neo4j }, () => graphOf(seeds, ontology), ontology);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
