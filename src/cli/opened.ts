/** The store that a command works on: from the seeds, in memory, or the Neo4j that the environment names. */
import { requireDataset } from '../dataset/read-dataset.js';
import { deriveGraph } from '../derive/index.js';
import { readOntology } from '../ontology/index.js';
import { createMemoryStore } from '../store/memory/store.js';
import type { Store } from '../store/port.js';

/**
 * Runs `work` on the store and closes it, whatever happens.
 *
 * @throws AipgError DATASET_INVALID for wrong seeds; STORE_UNAVAILABLE and CONFIG_INVALID for a wrong database
 */
export async function withStore<T>({ seeds }: { seeds: string }, work: (store: Store) => Promise<T>): Promise<T> {
  const ontology = readOntology();
  const store = createMemoryStore(deriveGraph(requireDataset(seeds, ontology), ontology));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
