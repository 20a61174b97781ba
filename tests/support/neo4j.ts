/** How a test file gets the run's Neo4j (tests/setup/neo4j.ts). */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { Neo4jConnection } from '../../scripts/neo4j/connection.js';

/** False where the run is explicitly without Neo4j. */
export const HAS_NEO4J = inject('neo4jLeases') !== null;

export interface Neo4jLease extends Neo4jConnection {
  /** What the server is, for people. */
  description: string;
  /** Lets the next test file have it. */
  release(): void;
}

/**
 * The run's Neo4j, for this caller alone until it is released. What the caller before left in the database is still there.
 *
 * @throws one sentence that says how to get a Neo4j, where there is none
 */
export async function leaseNeo4j(): Promise<Neo4jLease> {
  const port = inject('neo4jLeases');
  if (port === null) throw new Error('this run is without Neo4j (AIPG_TEST_STORES=memory)');
  const socket = connect(port, '127.0.0.1');
  const [line] = (await once(createInterface(socket), 'line')) as [string];
  const answer = JSON.parse(line) as (Neo4jConnection & { description: string }) | { error: string };
  if ('error' in answer) {
    socket.destroy();
    throw new Error(answer.error);
  }
  return { ...answer, release: () => socket.destroy() };
}
