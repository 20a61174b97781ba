/**
 * The one way in which tests, bench and docs get a real Neo4j: the one that NEO4J_TEST_URI names, else one in Docker, else
 * one in a JVM.
 */
import { NotOffered, type Log, type RunningNeo4j } from './connection.js';
import { startInDocker } from './docker.js';
import { useGiven } from './given.js';
import { startInJvm, type JvmOptions } from './jvm.js';

const SMALL: JvmOptions = { heap: '512m', pageCache: '128m' };

/**
 * Brings a Neo4j up.
 *
 * @throws one sentence that says how to get one, where this machine offers none
 */
export async function startNeo4j(log: Log, options: JvmOptions = SMALL): Promise<RunningNeo4j> {
  const ways = [useGiven, startInDocker, () => startInJvm(log, options)];
  const missing: string[] = [];
  for (const way of ways) {
    try {
      const server = await way();
      log(`Neo4j: ${server.description} (${server.uri})`);
      return server;
    } catch (error) {
      if (!(error instanceof NotOffered)) throw error;
      missing.push(error.message);
    }
  }
  throw new Error(
    `No Neo4j to run on (${missing.join('; ')}): set NEO4J_TEST_URI, start Docker, or install Java 17 and Maven with ` +
      '`npm run setup:neo4j`; `npm run test:memory` runs the tests without it.',
  );
}
