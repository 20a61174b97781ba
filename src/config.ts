/** Settings from the environment. Nothing else reads it. docs/configuration.md and docs/api.md list what there is. */
import { AipgError } from './errors.js';

export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  /** Absent: the user's home database. */
  database?: string;
  /** Absent: the store's own. */
  timeoutMs?: number;
}

export interface Config {
  host: string;
  port: number;
  /** Absent: the graph is built from the seeds, in memory. */
  neo4j?: Neo4jSettings;
  /** Folder with the reader's own copy of the documents. */
  sourcesDir?: string;
  /** Folder of the seeds; absent: the one of the package. */
  seedsDir?: string;
  /** Origins whose pages may ask; `*` for all. */
  corsOrigins: readonly string[];
  /** Requests a minute from one address; absent: any number. */
  rateLimit?: number;
  logLevel: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const MAX_PORT = 65_535;

/** A setting that is empty counts as not set. */
function read(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function wholeNumber(env: Environment, name: string, min: number, max: number): number | undefined {
  const text = read(env, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new AipgError('CONFIG_INVALID', `${name} is "${text}"; expected a whole number from ${min} to ${max}`, {
    field: name,
    hint: `Set ${name} to such a number, or leave it out.`,
  });
}

function readNeo4j(env: Environment): Neo4jSettings | undefined {
  const uri = read(env, 'NEO4J_URI');
  if (uri === undefined) return undefined;
  const password = env['NEO4J_PASSWORD'];
  if (password === undefined || password === '') {
    throw new AipgError('CONFIG_INVALID', 'NEO4J_URI is set and NEO4J_PASSWORD is not; expected both', {
      field: 'NEO4J_PASSWORD',
      hint: 'Set NEO4J_PASSWORD, or leave NEO4J_URI out to serve from memory.',
    });
  }
  const database = read(env, 'NEO4J_DATABASE');
  const timeoutMs = wholeNumber(env, 'NEO4J_TIMEOUT_MS', 1, 3_600_000);
  return {
    uri,
    user: read(env, 'NEO4J_USER') ?? 'neo4j',
    password,
    ...(database !== undefined && { database }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}

function readLogLevel(env: Environment): string {
  const level = read(env, 'LOG_LEVEL') ?? 'warn';
  if (LOG_LEVELS.includes(level)) return level;
  throw new AipgError('CONFIG_INVALID', `LOG_LEVEL is "${level}"; expected one of ${LOG_LEVELS.join(', ')}`, {
    field: 'LOG_LEVEL',
    allowed: LOG_LEVELS,
    hint: 'Set it to one of these, or leave it out.',
  });
}

/** The folders that an environment names. Commands have them as the defaults of their options. */
export function readFolders(env: Environment = process.env): Pick<Config, 'seedsDir' | 'sourcesDir'> {
  const seedsDir = read(env, 'SEEDS_DIR');
  const sourcesDir = read(env, 'SOURCES_DIR');
  return { ...(seedsDir !== undefined && { seedsDir }), ...(sourcesDir !== undefined && { sourcesDir }) };
}

/**
 * The settings that an environment holds.
 * @param env the process's own unless given
 * @throws AipgError CONFIG_INVALID, naming the setting
 */
export function readConfig(env: Environment = process.env): Config {
  const neo4j = readNeo4j(env);
  const rateLimit = wholeNumber(env, 'RATE_LIMIT', 1, 1_000_000);
  return {
    host: read(env, 'HOST') ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 0, MAX_PORT) ?? 4000,
    corsOrigins: (read(env, 'CORS_ORIGINS') ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    logLevel: readLogLevel(env),
    ...(neo4j !== undefined && { neo4j }),
    ...readFolders(env),
    ...(rateLimit !== undefined && { rateLimit }),
  };
}
