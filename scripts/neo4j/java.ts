/** Finds a Java that runs Neo4j 5. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NotOffered } from './connection.js';

const run = promisify(execFile);

const OLDEST = 17;
/** Where Linux distributions put their JDKs. */
const JVM_FOLDER = '/usr/lib/jvm';

/** Path of a `java` command of version 17 or newer: JAVA_HOME's, the one on the PATH, or an installed one. */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME'];
  const installed = await readdir(JVM_FOLDER).catch(() => []);
  const candidates = [
    ...(home === undefined ? [] : [join(home, 'bin', 'java')]),
    'java',
    ...installed.map((name) => join(JVM_FOLDER, name, 'bin', 'java')),
  ];
  for (const candidate of candidates) {
    const version = await majorVersion(candidate);
    if (version !== null && version >= OLDEST) return candidate;
  }
  throw new NotOffered(`no Java ${OLDEST} or newer`);
}

async function majorVersion(java: string): Promise<number | null> {
  try {
    const { stderr } = await run(java, ['-version']);
    const match = /version "(\d+)/.exec(stderr);
    return match === null ? null : Number(match[1]);
  } catch {
    return null;
  }
}
