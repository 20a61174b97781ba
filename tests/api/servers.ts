/** Servers over the stores of a run: memory always, Neo4j unless the run is without it. */
import { pino } from 'pino';
import { afterAll, beforeAll, describe } from 'vitest';
import { createServer, type Server, type ServerOptions } from '../../src/api/http/server.js';
import { readIde, readSdl } from '../../src/assets.js';
import type { Graph } from '../../src/dataset/model.js';
import { loadGraph } from '../../src/store/load.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/port.js';
import { ontology } from '../derive/build.js';
import { HAS_NEO4J, leaseNeo4j } from '../support/neo4j.js';

export interface Answer {
  data?: unknown;
  errors?: {
    message: string;
    path?: unknown;
    extensions: { code: string; hint?: string; field?: string; allowed?: string[] };
  }[];
}

export type Variables = Readonly<Record<string, unknown>>;

export interface TestServer {
  server: Server;
  /** Asks over HTTP. */
  ask(query: string, variables?: Variables): Promise<Answer>;
  /** The body as it came. */
  askRaw(query: string, variables?: Variables): Promise<string>;
}

export async function serverOver(store: Store, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const server = await createServer({
    store,
    ontology,
    sdl: readSdl(),
    ide: readIde(),
    logger: pino({ level: 'error' }, pino.destination(2)),
    ...options,
  });
  const askRaw = async (query: string, variables?: Variables): Promise<string> => {
    const payload = { query, ...(variables && { variables }) };
    return (await server.app.inject({ method: 'POST', url: '/graphql', payload })).body;
  };
  return { server, askRaw, ask: async (query, variables) => JSON.parse(await askRaw(query, variables)) as Answer };
}

/** The data of an answer without errors. */
export async function dataOf<T>({ ask }: TestServer, query: string, variables?: Variables): Promise<T> {
  const { data, errors } = await ask(query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors, null, 1));
  return data as T;
}

/** Calls of the port, by method. */
export class CallCount {
  readonly calls: string[] = [];

  /** The store, with every call told. */
  watch(store: Store): Store {
    return new Proxy(store, {
      get: (target, name: keyof Store) => {
        const value = target[name];
        if (typeof value !== 'function') return value;
        return (...args: never[]) => {
          if (name !== 'close') this.calls.push(name);
          return (value as (...args: never[]) => unknown).apply(target, args);
        };
      },
    });
  }

  /** Calls since the last time, sorted. */
  take(): string[] {
    return this.calls.splice(0).sort();
  }
}

export interface StoreUnderTest {
  /** The store over the graph; the same for the whole block. */
  store(): Store;
}

type StoreName = 'memory' | 'neo4j';

/** Runs the block once for each store, over the graph. */
export function onEachStore(graph: () => Graph, block: (name: StoreName, under: StoreUnderTest) => void): void {
  const opened = new Map<StoreName, Store>();
  const at = (name: StoreName): StoreUnderTest => ({
    store: () => {
      const store = opened.get(name);
      if (store === undefined) throw new Error(`the ${name} store is not open`);
      return store;
    },
  });
  describe('memory', () => {
    beforeAll(() => {
      opened.set('memory', createMemoryStore(graph()));
    });
    block('memory', at('memory'));
  });
  describe.skipIf(!HAS_NEO4J)('Neo4j', () => {
    let close: () => Promise<void>;
    beforeAll(async () => {
      const { uri, user, password, release } = await leaseNeo4j();
      close = () => {
        release();
        return Promise.resolve();
      };
      const neo4j = { uri, user, password };
      await loadGraph(neo4j, graph(), ontology);
      const store = await openStore({ neo4j }, graph, ontology);
      opened.set('neo4j', store);
      close = async () => {
        await store.close();
        release();
      };
    });
    afterAll(() => close());
    block('neo4j', at('neo4j'));
  });
}
