/** Runs `aipg` as a user does: a process of its own, with its streams and exit code. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { packageRoot } from '../../src/package-root.js';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** What the command reads on stdin. */
  input?: string;
  env?: Readonly<Record<string, string>>;
  cwd?: string;
}

/** Settings of the machine that runs the tests must not reach the command. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|SOURCES_DIR$|SEEDS_DIR$|PORT$|HOST$|LOG_LEVEL$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: '1', ...extra };
}

/** Path of tsx's loader, which works from any working directory. */
const LOADER = path.join(packageRoot(), 'node_modules/tsx/dist/loader.mjs');
const MAIN = path.join(packageRoot(), 'src/cli/main.ts');

export function start(
  args: readonly string[],
  { env, cwd = packageRoot() }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', LOADER, MAIN, ...args], { cwd, env: environment(env) });
}

export function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** A folder of its own for a test's files. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'aipg-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes files by their paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

const INFO = `title: {zh: 测试, en: Test}
version: 0.0.1
licence: CC-BY-4.0
citation: {zh: 测试, en: Test}
`;

const DOCUMENT = `title: {zh: 文, en: Text}
publisher: {zh: 社, en: House}
date: 2023-10
sha256: ${'0'.repeat(64)}
lines: 10
`;

const SECTION = `section: 一
lines: 1-10
entities:
  - {id: city:beijing, zh: 北京, en: Beijing, lines: 1}
  - {id: policy:p, zh: 若干措施, en: Measures, short: {zh: 措施}, lines: 2}
  - {id: tech:agi, zh: 通用人工智能, en: AGI, lines: 3}
facts:
  - {subject: policy:p, ISSUED_BY: city:beijing, date: 2023-05, lines: 2}
  - {subject: policy:p, SUPPORTS: tech:agi, lines: 3-4}
observations:
  - {key: before, about: city:beijing, measure: policy-count, value: 5, period: 2022, lines: 5}
  - {key: after, about: city:beijing, measure: policy-count, value: 19, period: 2023, lines: 6}
  - {about: city:beijing, measure: growth, of: policy-count, value: 400, bound: "≈", period: 2022/2023, inputs: [before, after], lines: 7}
`;

/** A whole, small dataset: three entities, two recorded facts and one derived, three figures, one finding. */
export const SEEDS: Readonly<Record<string, string>> = {
  'dataset.yaml': INFO,
  'doc/document.yaml': DOCUMENT,
  'doc/01-one.yaml': SECTION,
};
