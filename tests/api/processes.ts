/** Servers and commands as processes of their own, on a folder of small seeds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach } from 'vitest';
import { sha256 } from '../../src/dataset/canonical.js';

/** Another text of line 1 would be another document: the hash tells. */
export const SOURCE = '北京聚焦算力\n';

export const SEEDS = {
  'dataset.yaml': `title: {zh: 测试, en: Test}\nversion: 9.9.9\nlicence: CC-BY-4.0\ncitation: {zh: 测试, en: Test}\n`,
  'doc/document.yaml': `title: {zh: 报告, en: Report}\npublisher: {zh: 某, en: X}\ndate: 2023-09\nsha256: ${sha256(SOURCE)}\nlines: 1\n`,
  'doc/01-all.yaml': `section: 一
lines: 1
entities:
  - {id: city:beijing, zh: 北京, en: Beijing, lines: 1}
  - {id: focus:compute, zh: 算力, en: compute, kind: dimension, lines: 1}
facts:
  - {subject: city:beijing, FOCUSES_ON: focus:compute, lines: 1}
`,
};

/** A question that the small seeds answer with a derived fact. */
export const QUESTION =
  '{ city(id: "city:beijing") { backs { edges { node { ... on Entity { name } } fact { evidence { first quote } } } } } dataset { fingerprint } }';

export class Processes {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'aipg-server-'));
  readonly seeds = path.join(this.folder, 'seeds');
  readonly #running: ChildProcess[] = [];

  /** Ends what still runs after each test, and removes the folder after all. */
  constructor() {
    for (const [name, content] of Object.entries(SEEDS)) this.write(`seeds/${name}`, content);
    this.write('sources/any-name.txt', SOURCE);
    afterEach(() => {
      for (const child of this.#running.splice(0)) child.kill('SIGKILL');
    });
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  write(name: string, content: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  run(script: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      env: { PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.push(child);
    return child;
  }

  /** The server, on a free port unless told otherwise. */
  start(env: Readonly<Record<string, string>> = {}): ChildProcess {
    return this.run('src/server.ts', [], { PORT: '0', SEEDS_DIR: this.seeds, ...env });
  }
}

/** Waits for the address, and gives all that was printed. */
export async function printed(child: ChildProcess): Promise<{ url: string; output: string }> {
  let output = '';
  for await (const chunk of child.stdout!) {
    output += String(chunk);
    const url = /(http:\/\/\S+)\/graphql/.exec(output)?.[1];
    if (url !== undefined && output.includes('from ')) return { url, output };
  }
  throw new Error(`ended: ${output} ${await text(child.stderr!)}`);
}

export async function ended(child: ChildProcess): Promise<{ code: number | null; error: string }> {
  const [error] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, error };
}

/** The answer's body as it came. */
export async function ask(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}
