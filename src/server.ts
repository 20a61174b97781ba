/** `npm start`: serves GraphQL from the seeds, in memory, or from the Neo4j that the environment names. */
import { realpathSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { createServer } from './api/http/server.js';
import { NO_QUOTES, type Quotes } from './api/quotes.js';
import { readIde, readSdl } from './assets.js';
import { readConfig, type Config } from './config.js';
import { requireDataset } from './dataset/read-dataset.js';
import { deriveGraph } from './derive/index.js';
import { AipgError, type ErrorCode } from './errors.js';
import { readOntology, type Ontology } from './ontology/index.js';
import { shipped } from './package-root.js';
import { openSources } from './sources/sources.js';
import { openStore } from './store/open.js';
import type { Store } from './store/port.js';

export interface RunningServer {
  /** Where it listens: `http://localhost:4000`. */
  url: string;
  /** What it serves, for people. */
  description: string;
  /** Lets running requests end, then closes server and store. */
  stop(): Promise<void>;
}

/** Exit codes as those of the command `aipg` (docs/cli.md); 4 is a fault of the program. */
const EXIT_CODES: Partial<Record<ErrorCode, number>> = {
  ONTOLOGY_INVALID: 1,
  DATASET_INVALID: 1,
  CONFIG_INVALID: 2,
  SOURCES_MISSING: 3,
  STORE_UNAVAILABLE: 3,
  STORE_EMPTY: 3,
  STORE_TIMEOUT: 3,
  PORT_UNAVAILABLE: 3,
};
const FAULT = 4;
/** How long running requests may take once the server is asked to stop. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * Opens the store and listens.
 * @throws AipgError CONFIG_INVALID, DATASET_INVALID, SOURCES_MISSING, STORE_UNAVAILABLE, STORE_EMPTY, PORT_UNAVAILABLE
 */
export async function serve(config: Config): Promise<RunningServer> {
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const ontology = readOntology();
  const quotes: Quotes = config.sourcesDir === undefined ? NO_QUOTES : await openSources(config.sourcesDir);
  const store = await open(config, ontology);
  try {
    return await listen(config, store, ontology, quotes, logger);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function seedsOf(config: Config): string {
  return config.seedsDir ?? shipped('seeds');
}

async function open(config: Config, ontology: Ontology): Promise<Store> {
  const graph = () => deriveGraph(requireDataset(seedsOf(config), ontology), ontology);
  try {
    return await openStore(config.neo4j === undefined ? {} : { neo4j: config.neo4j }, graph, ontology);
  } catch (error) {
    if (!(error instanceof AipgError) || error.code !== 'STORE_EMPTY') throw error;
    throw new AipgError('STORE_EMPTY', 'the Neo4j of NEO4J_URI holds no dataset of this version', {
      cause: error,
      hint: 'Run `npm run aipg -- load` with the same settings, then start again.',
    });
  }
}

async function listen(
  config: Config,
  store: Store,
  ontology: Ontology,
  quotes: Quotes,
  logger: Logger,
): Promise<RunningServer> {
  const { host, port, corsOrigins, rateLimit } = config;
  const api = await createServer({
    store,
    ontology,
    quotes,
    sdl: readSdl(),
    ide: readIde(),
    corsOrigins,
    logger,
    ...(rateLimit !== undefined && { rateLimit }),
  });
  try {
    await api.app.listen({ host, port });
  } catch (error) {
    await api.stop();
    throw portError(error, host, port);
  }
  return {
    url: urlOf(api.app.server.address() as AddressInfo, host),
    description: await describe(store, config),
    stop: async () => {
      await api.stop();
      await store.close();
    },
  };
}

function portError(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} of ${host} is taken by another program`,
    EACCES: `port ${port} of ${host} is not allowed to this user`,
    EADDRNOTAVAIL: `${host} is no address of this machine`,
    ENOTFOUND: `${host} is no address of this machine`,
  };
  const reason = typeof code === 'string' ? reasons[code] : undefined;
  if (reason === undefined) return cause;
  return new AipgError('PORT_UNAVAILABLE', reason, {
    cause,
    field: code === 'EADDRINUSE' || code === 'EACCES' ? 'PORT' : 'HOST',
    hint: 'Choose another with PORT (and HOST), for instance PORT=4001 npm start.',
  });
}

function urlOf({ port, family, address }: AddressInfo, host: string): string {
  const isLoopback = ['127.0.0.1', '::1', 'localhost'].includes(host);
  const shown = isLoopback ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${shown}:${port}`;
}

async function describe(store: Store, config: Config): Promise<string> {
  const { info, counts } = await store.summary();
  const { entities, facts, derivedFacts, observations, findings, documents } = counts;
  const source =
    config.neo4j === undefined
      ? `seeds in ${seedsOf(config)}, in memory`
      : `${store.description} at ${withoutUser(config.neo4j.uri)}`;
  return [
    `${info.title.en} ${info.version}, fingerprint ${info.fingerprint.slice(0, 12)}`,
    `${documents} documents, ${entities} entities, ${facts} facts (${derivedFacts} derived), ${observations} figures, ${findings} findings`,
    `from ${source}`,
  ].join('\n');
}

function withoutUser(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(error: unknown): void {
  const known = error instanceof AipgError;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const hint = known && error.hint !== undefined ? ` ${error.hint}` : '';
  const text = known
    ? `error: ${error.message}.${hint}`
    : `error: a fault of the program; please report it with this text\n${detail}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCodeOf(error);
}

/** The exit code that an error ends the server with. */
export function exitCodeOf(error: unknown): number {
  return error instanceof AipgError ? (EXIT_CODES[error.code] ?? FAULT) : FAULT;
}

/** Stops at the first SIGINT or SIGTERM; at the second, or after a while, at once. */
function stopOnSignals(server: RunningServer): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    server.stop().catch(fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Serves until it is told to stop; what goes wrong ends with one sentence and an exit code. */
export async function main(config: () => Config = readConfig): Promise<void> {
  try {
    const server = await serve(config());
    stopOnSignals(server);
    say(`GraphQL and its IDE page: ${server.url}/graphql\n${server.description}`);
  } catch (error) {
    fail(error);
  }
}

const entry = process.argv[1];
if (entry !== undefined && realpathSync(entry) === fileURLToPath(import.meta.url)) await main();
