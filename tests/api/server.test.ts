/** The server as a process of its own, as `npm start` runs it, on seeds of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exitCodeOf as exitCodeOfCommands } from '../../src/cli/output.js';
import { sha256 } from '../../src/dataset/canonical.js';
import { AipgError, ERROR_CODES } from '../../src/errors.js';
import { exitCodeOf } from '../../src/server.js';

/** Another text of line 1 would be another document: the hash tells. */
const SOURCE = '北京聚焦算力\n';

const SEEDS: Record<string, string> = {
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

let folder: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aipg-server-'));
  for (const [name, content] of Object.entries(SEEDS)) write(`seeds/${name}`, content);
  write('sources/any-name.txt', SOURCE);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function start(env: Record<string, string>): ChildProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    env: { PATH, PORT: '0', SEEDS_DIR: path.join(folder, 'seeds'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

/** Waits for the address, and gives all that was printed. */
async function printed(child: ChildProcess): Promise<{ url: string; output: string }> {
  let output = '';
  for await (const chunk of child.stdout!) {
    output += String(chunk);
    const url = /(http:\/\/\S+)\/graphql/.exec(output)?.[1];
    if (url !== undefined && output.includes('from ')) return { url, output };
  }
  throw new Error(`ended: ${output} ${await text(child.stderr!)}`);
}

async function ended(child: ChildProcess): Promise<{ code: number | null; error: string }> {
  const [error] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, error };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the server', () => {
  it('says where it is, what it holds and where that came from, answers, and ends when told to', async () => {
    const child = start({ SOURCES_DIR: path.join(folder, 'sources') });
    const { url, output } = await printed(child);
    expect(output).toMatch(/Test 9\.9\.9/);
    expect(output).toMatch(/1 documents, 2 entities, 2 facts \(1 derived\)/);
    expect(output).toContain(path.join(folder, 'seeds'));
    const query =
      '{ city(id: "city:beijing") { backs { edges { node { ... on Entity { name } } fact { evidence { first quote } } } } } }';
    expect(await ask(url, query)).toEqual({
      data: {
        city: {
          backs: { edges: [{ node: { name: '算力' }, fact: { evidence: [{ first: 1, quote: '北京聚焦算力' }] } }] },
        },
      },
    });
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, error: '' });
  });

  const failing: Record<string, { env: () => Record<string, string>; code: number; says: RegExp }> = {
    'a setting that cannot be': {
      env: () => ({ PORT: 'ten' }),
      code: 2,
      says: /PORT is "ten"; expected a whole number/,
    },
    'seeds that are not there': {
      env: () => ({ SEEDS_DIR: '/no/such' }),
      code: 1,
      says: /"\/no\/such" is not a folder/,
    },
    'sources that are not there': { env: () => ({ SOURCES_DIR: '/no/such' }), code: 3, says: /SOURCES_DIR/ },
    'an address of another machine': {
      env: () => ({ HOST: '203.0.113.7' }),
      code: 3,
      says: /203\.0\.113\.7 is no address of this machine.*HOST/,
    },
    'an address that is no database': {
      env: () => ({ NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'x' }),
      code: 2,
      says: /NEO4J_URI/,
    },
    'a database that is not there': {
      env: () => ({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-of-mine' }),
      code: 3,
      says: /cannot be reached.*NEO4J_URI/,
    },
  };

  it.each(Object.entries(failing))('ends on %s', async (_name, { env, code, says }) => {
    const { code: actual, error } = await ended(start(env()));
    expect(error.replace(/\n(?!$)/g, ' ')).toMatch(says);
    expect(error).not.toMatch(/secret-of-mine|\.ts:\d|node_modules/);
    expect(actual).toBe(code);
  });

  it('ends on a seed that is broken, naming file and line', async () => {
    write('broken/dataset.yaml', SEEDS['dataset.yaml'] ?? '');
    write('broken/doc/document.yaml', SEEDS['doc/document.yaml'] ?? '');
    write(
      'broken/doc/01-all.yaml',
      (SEEDS['doc/01-all.yaml'] ?? '').replace('FOCUSES_ON: focus:compute', 'FOCUSES_ON: focus:computer'),
    );
    const { code, error } = await ended(start({ SEEDS_DIR: path.join(folder, 'broken') }));
    expect(code).toBe(1);
    expect(error).toMatch(/01-all\.yaml:7:.*focus:computer.*did you mean "focus:compute"/);
  });

  it('ends on a port that is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await ended(start({ PORT: String(port) }));
    other.close();
    expect(code).toBe(3);
    expect(error).toMatch(
      new RegExp(`^error: port ${port} of 127.0.0.1 is taken by another program\\. .*PORT=\\d+ npm start`),
    );
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.each(ERROR_CODES.filter((code) => exitCodeOf(new AipgError(code, '')) !== 4))(
    'ends on %s as the commands do',
    (code) => {
      const error = new AipgError(code, '');
      expect(exitCodeOf(error)).toBe(exitCodeOfCommands(error));
    },
  );
});
