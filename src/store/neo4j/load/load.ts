/** Brings a database to hold a graph, by the difference, in one transaction. */
import type { Graph } from '../../../dataset/model.js';
import type { LoadSummary } from '../../difference.js';
import type { Connection } from '../connection.js';
import { storeError } from '../errors.js';
import type { Vocabulary } from '../vocabulary.js';
import { applyChanges } from './apply.js';
import { readState } from './state.js';
import { LoadTransaction } from './transaction.js';
import { changesOf, encodeGraph, isDone } from './work.js';

/**
 * Loads a graph: whoever reads sees the former graph until it is whole, and then the new one. Loads wait for each other.
 * Where the database holds the graph already, nothing is written. What others keep in the database is left alone. The
 * schema has to be there (schema.ts).
 *
 * @throws AipgError STORE_UNAVAILABLE; the database then holds what it held
 */
export async function loadInto(connection: Connection, vocabulary: Vocabulary, graph: Graph): Promise<LoadSummary> {
  const target = encodeGraph(graph, vocabulary);
  const session = connection.session('WRITE');
  try {
    const transaction = await session.beginTransaction();
    try {
      const load = new LoadTransaction(transaction, connection.onStatement);
      const state = await readState(load, vocabulary);
      const changes = changesOf(state, target);
      const wrote = !isDone(state, target, changes);
      if (wrote) {
        await applyChanges(load, changes, target, vocabulary);
        await transaction.commit();
        connection.keepBookmarks(session);
      } else {
        // Not even the lock is to stay.
        await transaction.rollback();
      }
      return { ...changes, wrote, fingerprint: graph.info.fingerprint };
    } finally {
      await transaction.close();
    }
  } catch (error) {
    throw storeError(error);
  } finally {
    await session.close();
  }
}
