/** A Neo4j that NEO4J_TEST_URI names: it was started, and will be ended, by somebody else. */
import neo4j from 'neo4j-driver';
import { whenAnswering } from './answering.js';
import { NotOffered, type Neo4jConnection, type RunningNeo4j } from './connection.js';

const PATIENCE_MS = 30_000;

/**
 * The given server. Tests write over what is in its default database, so that has to be empty the first time; a node
 * `:AipgTestDatabase` then says that it is theirs.
 */
export async function useGiven(): Promise<RunningNeo4j> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined || uri === '') throw new NotOffered('NEO4J_TEST_URI is not set');
  const connection = {
    uri,
    user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
  };
  const version = await whenAnswering(connection, undefined, PATIENCE_MS);
  await claim(connection);
  return { ...connection, description: `${version}, at NEO4J_TEST_URI`, stop: () => Promise.resolve() };
}

async function claim({ uri, user, password }: Neo4jConnection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { () } > 0 AND NOT EXISTS { (:AipgTestDatabase) } AS isForeign',
    );
    if (records[0]?.get('isForeign') === true) {
      throw new Error(
        'the database at NEO4J_TEST_URI holds data of somebody else, which the tests would mix with theirs: name an empty one',
      );
    }
    await driver.executeQuery('MERGE (:AipgTestDatabase)');
  } finally {
    await driver.close();
  }
}
