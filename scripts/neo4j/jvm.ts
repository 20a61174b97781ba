/** A throw-away Neo4j Community server in a JVM of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenAnswering } from './answering.js';
import type { Log, Neo4jConnection, RunningNeo4j } from './connection.js';
import { serverJars } from './jars.js';
import { findJava } from './java.js';

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));
const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];
const USER = 'neo4j';

export interface JvmOptions {
  /** Size of the heap, as Java writes it. */
  heap: string;
  pageCache: string;
}

/** Starts a server on free loopback ports, with an empty database and a password of its own. */
export async function startInJvm(log: Log, options: JvmOptions): Promise<RunningNeo4j> {
  const java = await findJava();
  const jars = await serverJars(log);
  const home = await mkdtemp(join(tmpdir(), 'aipg-neo4j-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  await configure(home, port, password, options);
  const logFile = join(home, 'server.log');
  const args = [
    ...[`-Xms${options.heap}`, `-Xmx${options.heap}`, '-XX:+UseParallelGC', '-Dfile.encoding=UTF-8'],
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', join(jars, '*'), MAIN_CLASS, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
  // A group of its own, so that Ctrl-C reaches this process alone, which then ends the keeper.
  const keeper = spawn(process.execPath, [KEEPER, home, logFile, java, ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: USER, password };
  return { ...connection, ...(await supervise(keeper, connection, home, logFile)) };
}

async function supervise(
  keeper: ChildProcess,
  connection: Neo4jConnection,
  home: string,
  logFile: string,
): Promise<Pick<RunningNeo4j, 'description' | 'stop'>> {
  const ended = once(keeper, 'exit');
  // Where the keeper ends first, there is nobody left to tell.
  keeper.stdin?.on('error', () => undefined);
  const abort = new AbortController();
  void ended.then(() => abort.abort());
  const stop = async (): Promise<void> => {
    keeper.stdin?.end();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  try {
    const version = await whenAnswering(connection, abort.signal);
    // From here on the server does not hold this process back from ending.
    keeper.unref();
    return { description: `${version}, in a JVM`, stop };
  } catch (error) {
    const words = await readFile(logFile, 'utf8').catch(() => '');
    await stop();
    throw new Error(`Neo4j did not come up; its last words:\n${words.trim().split('\n').slice(-8).join('\n')}`, {
      cause: error,
    });
  }
}

async function configure(home: string, port: number, password: string, options: JvmOptions): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'data', 'dbms'), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': options.pageCache,
    'dbms.usage_report.enabled': 'false',
    // Thrown away at the end: no space set aside, no waiting on statistics.
    'db.tx_log.preallocate': 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  await writeFile(join(home, 'data', 'dbms', 'auth.ini'), initialUser(password), { mode: 0o600 });
}

/** The file from which Neo4j takes its first user, as `neo4j-admin dbms set-initial-password` writes it. */
function initialUser(password: string): string {
  const salt = randomBytes(32);
  const iterations = 1024;
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let i = 1; i < iterations; i += 1) hash = createHash('sha256').update(hash).digest();
  return `${USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${iterations}:\n`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
