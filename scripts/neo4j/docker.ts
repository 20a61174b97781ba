/** A Neo4j in Docker, through testcontainers. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { whenAnswering } from './answering.js';
import { NotOffered, type RunningNeo4j } from './connection.js';
import { neo4jVersion } from './jars.js';

const run = promisify(execFile);

/** A client without a daemon may hang. */
const PATIENCE_MS = 10_000;

/** Starts a container that testcontainers removes however this process ends. */
export async function startInDocker(): Promise<RunningNeo4j> {
  await requireDaemon();
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${await neo4jVersion()}-community`).start();
  const connection = {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
  };
  const version = await whenAnswering(connection);
  return {
    ...connection,
    description: `${version}, in Docker`,
    stop: async () => {
      await container.stop();
    },
  };
}

async function requireDaemon(): Promise<void> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: PATIENCE_MS });
  } catch {
    throw new NotOffered('no Docker that answers');
  }
}
