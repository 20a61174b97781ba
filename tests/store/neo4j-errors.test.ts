/** What goes wrong with a database comes out in the project's own terms, with the cause kept and no detail of it told. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AipgError, type ErrorCode } from '../../src/errors.js';
import { loadGraph } from '../../src/store/load.js';
import { Connection, type Neo4jConfig } from '../../src/store/neo4j/connection.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { openStore } from '../../src/store/open.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';

async function errorOf(promise: Promise<unknown>): Promise<AipgError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AipgError);
  return error as AipgError;
}

/** Code, one sentence, a hint, and nothing of what the database said. */
function expectClean(error: AipgError, code: ErrorCode): void {
  expect(error).toMatchObject({ code });
  expect(error.hint).toMatch(/\.$/);
  expect(`${error.message} ${error.hint ?? ''}`).not.toMatch(/Neo\.|bolt:|127\.0\.0\.1|MATCH|socket|password '/i);
}

describe('without a database', () => {
  const nowhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' };

  it('tells an address that cannot be one', async () => {
    const error = await errorOf(openNeo4jStore({ ...nowhere, uri: 'http://localhost' }));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', field: 'NEO4J_URI' });
  });
  it('tells a server that is not there, from a load too', async () => {
    const error = await errorOf(openNeo4jStore(nowhere));
    expectClean(error, 'STORE_UNAVAILABLE');
    expect(error.cause).toBeInstanceOf(Error);
    expectClean(await errorOf(loadGraph(nowhere, new GraphBuilder().build())), 'STORE_UNAVAILABLE');
  });
  it('serves from memory where no database is named', async () => {
    const store = await openStore({}, () => new GraphBuilder().entity('city:a').build());
    expect(store.description).toBe('memory');
    expect((await store.summary()).counts.entities).toBe(1);
    await store.close();
  });
});

describe.runIf(HAS_NEO4J)('with Neo4j', () => {
  let lease: Neo4jLease;
  let config: Neo4jConfig;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    config = { uri: lease.uri, user: lease.user, password: lease.password };
  });
  afterAll(() => {
    lease.release();
  });

  async function change(text: string): Promise<void> {
    const connection = Connection.to(config);
    await connection.change({ name: 'test', text, parameters: {} });
    await connection.close();
  }

  it('tells a wrong password from a wrong database', async () => {
    const refused = await errorOf(openNeo4jStore({ ...config, password: 'wrong' }));
    expectClean(refused, 'STORE_UNAVAILABLE');
    expect(refused.hint).toContain('NEO4J_PASSWORD');
    const missing = await errorOf(openNeo4jStore({ ...config, database: 'nothere' }));
    expectClean(missing, 'STORE_UNAVAILABLE');
    expect(missing.hint).toContain('NEO4J_DATABASE');
  });

  it('tells a database without a dataset, and one in a form that it does not know', async () => {
    await change('MATCH (d:Dataset) DETACH DELETE d');
    expectClean(await errorOf(openNeo4jStore(config)), 'STORE_EMPTY');
    await loadGraph(config, new GraphBuilder().entity('city:a').build());
    const store = await openNeo4jStore(config);
    await change('MATCH (d:Dataset) SET d._format = 0');
    expectClean(await errorOf(store.summary()), 'STORE_EMPTY');
    await store.close();
    // The load mends it.
    const summary = await loadGraph(config, new GraphBuilder().entity('city:a').build());
    expect(summary.wrote).toBe(true);
  });

  it('gives up on what takes too long', async () => {
    const connection = Connection.to({ ...config, timeoutMs: 50 });
    const text = 'UNWIND range(1, 10000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum';
    expectClean(await errorOf(connection.read({ name: 'test', text, parameters: {} })), 'STORE_TIMEOUT');
    await connection.close();
  });

  it('calls a statement that the database does not understand an internal error', async () => {
    const connection = Connection.to(config);
    const error = await errorOf(connection.read({ name: 'test', text: 'NONSENSE', parameters: {} }));
    expect(error).toMatchObject({ code: 'INTERNAL', message: 'the database could not answer' });
    await connection.close();
  });

  it('refuses to write in a read', async () => {
    const connection = Connection.to(config);
    const error = await errorOf(connection.read({ name: 'test', text: 'CREATE (:Note)', parameters: {} }));
    expect(error.code).toBe('INTERNAL');
    await connection.close();
  });

  it('tries a read once more where the connection breaks, and not for ever', async () => {
    const proxy = await breakingProxy(lease.uri);
    const connection = Connection.to({ ...config, uri: proxy.uri });
    const one = { name: 'test', text: 'RETURN 1 AS one', parameters: {} };
    expect(await connection.read(one)).toEqual([{ one: 1 }]);
    proxy.breakNext(1);
    expect(await connection.read(one)).toEqual([{ one: 1 }]);
    proxy.breakNext(100);
    expectClean(await errorOf(connection.read(one)), 'STORE_UNAVAILABLE');
    await connection.close();
    proxy.server.close();
  });
});

interface BreakingProxy {
  uri: string;
  server: Server;
  /** Cuts the connection at each of the next so many messages. */
  breakNext(count: number): void;
}

/** Passes all on to a server until it is told to break. */
async function breakingProxy(uri: string): Promise<BreakingProxy> {
  const { hostname, port } = new URL(uri);
  let toBreak = 0;
  const server = createServer((client: Socket) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    client.on('data', (data) => {
      if (toBreak > 0) {
        toBreak -= 1;
        client.destroy();
        upstream.destroy();
      } else upstream.write(data);
    });
    upstream.on('data', (data) => client.write(data));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return { uri: `bolt://127.0.0.1:${address.port}`, server, breakNext: (count) => (toBreak = count) };
}
