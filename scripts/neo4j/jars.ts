/** The jars of the Neo4j Community server, kept in a cache outside the repository. */
import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NotOffered, type Log } from './connection.js';

const run = promisify(execFile);

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The version that pom.xml names. */
export async function neo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

/** Folder that holds the server's jars; Maven fetches them the first time (about 115 MB). */
export async function serverJars(log: Log): Promise<string> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const version = await neo4jVersion();
  const folder = join(cache, 'ai-policy-graph', `neo4j-${version}`);
  const jars = join(folder, 'lib');
  if (!(await exists(jars))) await fetchJars(folder, version, log);
  return jars;
}

/** Fetches beside the folder and renames, so that a folder that is there is whole. */
async function fetchJars(folder: string, version: string, log: Log): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`;
  log(`Neo4j ${version}: fetching the server's jars with Maven, once, into ${folder}`);
  await mkdir(partial, { recursive: true });
  try {
    await run('mvn', [
      ...['--batch-mode', '--quiet', '--file', POM, 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${join(partial, 'lib')}`],
    ]);
    await rename(partial, folder).catch(async (error: unknown) => {
      // Another process was quicker.
      if (!(await exists(join(folder, 'lib')))) throw error;
    });
  } catch (error) {
    if (isMissingCommand(error)) throw new NotOffered('no Maven to fetch the jars of the server with');
    throw new Error(`Maven could not fetch the jars of Neo4j ${version}; its last words: ${lastWords(error)}`, {
      cause: error,
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isMissingCommand(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function lastWords(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  return output.trim().split('\n').slice(-3).join(' | ');
}
