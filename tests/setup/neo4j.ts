/**
 * Vitest's global setup: one Neo4j for the whole run. The tests come for it over a local socket, which lets it start with the
 * first one that needs it, and gives it to one test file at a time, since a database holds one graph.
 *
 * AIPG_TEST_STORES=memory runs the tests without it.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { RunningNeo4j } from '../../scripts/neo4j/connection.js';
import { startNeo4j } from '../../scripts/neo4j/start.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port at which Neo4j is handed out; null where the run is without it. */
    neo4jLeases: number | null;
  }
}

/** Written past vitest's reporters, so that the version stands in every log. */
function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

let running: Promise<RunningNeo4j> | null = null;

function start(): Promise<RunningNeo4j> {
  return (running ??= startNeo4j(log));
}

/** Hands the server to one socket after the other; each keeps it until it closes. */
function handOut(sockets: Server): void {
  let free: Promise<unknown> = Promise.resolve();
  sockets.on('connection', (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    const closed = once(socket, 'close').catch(() => undefined);
    free = free.then(async () => {
      if (socket.destroyed) return;
      socket.write(`${await answer()}\n`);
      await closed;
    });
  });
}

async function answer(): Promise<string> {
  try {
    const { uri, user, password, description } = await start();
    return JSON.stringify({ uri, user, password, description });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stores = process.env['AIPG_TEST_STORES'];
  if (stores === 'memory') {
    log('Neo4j: not run, since AIPG_TEST_STORES=memory');
    project.provide('neo4jLeases', null);
    return () => Promise.resolve();
  }
  if (stores !== undefined && stores !== '') throw new Error(`AIPG_TEST_STORES is unset or memory, not '${stores}'`);

  const sockets = createServer().listen(0, '127.0.0.1');
  await once(sockets, 'listening');
  handOut(sockets);
  project.provide('neo4jLeases', (sockets.address() as AddressInfo).port);
  // A run of everything needs it for sure: let it come up beside the first tests.
  const isWhole = !process.argv.slice(2).some((argument) => argument.startsWith('tests'));
  if (isWhole) void start().catch(() => undefined);
  return async () => {
    sockets.close();
    const server = await running?.catch(() => null);
    await server?.stop();
  };
}
