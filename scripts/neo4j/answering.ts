/** Waits for a Neo4j to answer. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from './connection.js';

const PAUSE_MS = 250;
const PATIENCE_MS = 120_000;

/**
 * Asks until the server answers.
 *
 * @returns what it is: `Neo4j Kernel 5.26.16 community`
 * @throws what the last try met, once patience is over or the signal says that there is nothing to wait for
 */
export async function whenAnswering(
  connection: Neo4jConnection,
  signal?: AbortSignal,
  patience = PATIENCE_MS,
): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await askVersion(connection);
    } catch (error) {
      if (Date.now() > end || signal?.aborted === true || !isStarting(error)) throw error;
      await delay(PAUSE_MS);
    }
  }
}

/** Not there yet, or there and its databases are not. */
function isStarting(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ServiceUnavailable' || code.endsWith('DatabaseUnavailable') || code.includes('Transient');
}

async function askVersion({ uri, user, password }: Neo4jConnection): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 5000 });
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions, edition RETURN name + " " + versions[0] + " " + edition AS text',
      {},
      { routing: neo4j.routing.READ },
    );
    return String(records[0]?.get('text'));
  } finally {
    await driver.close();
  }
}
