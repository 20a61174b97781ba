/** Every import rule fires: a small tree that breaks each of them once is held against .dependency-cruiser.mjs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../../src/package-root.js';

/** The rules as the command reads them; a plain module without types. */
const { default: config } = (await import(pathToFileURL(shipped('.dependency-cruiser.mjs')).href)) as {
  default: IConfiguration;
};

/** The rule, the file that breaks it, and what that file imports. Paths are relative to the root, packages are bare. */
const BROKEN: [rule: string, from: string, to: string][] = [
  ['layer-errors', 'src/errors.ts', 'src/ontology/a.ts'],
  ['layer-config', 'src/config.ts', 'src/store/open.ts'],
  ['layer-ontology', 'src/ontology/b.ts', 'src/dataset/a.ts'],
  ['layer-dataset', 'src/dataset/b.ts', 'src/store/port.ts'],
  ['layer-derive', 'src/derive/a.ts', 'src/store/port.ts'],
  ['layer-sources', 'src/sources/a.ts', 'src/derive/b.ts'],
  ['layer-port', 'src/store/port.ts', 'src/store/memory/a.ts'],
  ['layer-memory', 'src/store/memory/b.ts', 'src/store/neo4j/a.ts'],
  ['layer-neo4j', 'src/store/neo4j/b.ts', 'src/store/open.ts'],
  ['layer-store', 'src/store/open.ts', 'src/graph/a.ts'],
  ['layer-graph', 'src/graph/b.ts', 'src/store/memory/a.ts'],
  ['layer-api', 'src/api/a.ts', 'src/store/neo4j/a.ts'],
  ['layer-export', 'src/export/a.ts', 'src/api/b.ts'],
  ['derive-is-pure', 'src/derive/c.ts', 'node:fs'],
  ['no-network-below', 'src/sources/b.ts', 'node:https'],
  ['no-files-in-api-and-export', 'src/api/c.ts', 'node:fs/promises'],
  ['no-files-in-api-and-export', 'src/export/b.ts', 'node:fs'],
  ['neo4j-driver-in-its-store', 'src/store/memory/c.ts', 'neo4j-driver'],
  ['graphology-in-memory-and-export', 'src/graph/c.ts', 'graphology'],
  ['graphql-in-api', 'src/graph/d.ts', '@apollo/server'],
  ['graphql-in-api', 'src/export/c.ts', 'graphql'],
  ['fastify-in-server', 'src/graph/e.ts', 'fastify'],
  ['commander-in-cli', 'src/sources/c.ts', 'commander'],
  ['not-to-entry-points', 'src/server.ts', 'src/cli/a.ts'],
  ['not-to-entry-points', 'src/graph/f.ts', 'src/server.ts'],
  ['not-to-tests', 'src/derive/d.ts', 'tests/a.ts'],
  ['web-knows-graphql-only', 'web/a.ts', 'src/ontology/a.ts'],
  ['no-development-packages', 'src/dataset/c.ts', 'vitest'],
  ['resolvable', 'src/dataset/d.ts', 'src/dataset/nowhere.ts'],
  ['no-cycles', 'src/ontology/c.ts', 'src/ontology/d.ts'],
];

/** Imports that the rules allow. */
const RIGHT: [from: string, to: string][] = [
  ['src/dataset/ok.ts', 'src/ontology/ok.ts'],
  ['src/derive/ok.ts', 'src/dataset/ok.ts'],
  ['src/store/memory/ok.ts', 'src/store/common.ts'],
  ['src/store/memory/ok2.ts', 'graphology'],
  ['src/store/neo4j/ok.ts', 'neo4j-driver'],
  ['src/store/load.ts', 'src/store/neo4j/ok.ts'],
  ['src/graph/ok.ts', 'src/store/port.ts'],
  ['src/api/ok.ts', 'src/graph/ok.ts'],
  ['src/api/ok2.ts', '@apollo/server'],
  ['src/cli/ok.ts', 'src/server.ts'],
  ['src/cli/ok2.ts', 'src/store/open.ts'],
];

const PACKAGES = ['neo4j-driver', 'graphology', '@apollo/server', 'graphql', 'fastify', 'commander'];

let root: string;
let result: ICruiseResult;

function write(file: string, text: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function specifier(from: string, to: string): string {
  if (!to.endsWith('.ts')) return to;
  const relative = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Modules that others import without importing anything themselves, packages, and the two lists above. */
function writeTree(): void {
  const imports = [...BROKEN.map(([, from, to]) => [from, to] as const), ...RIGHT];
  for (const [, to] of imports) {
    if (to.endsWith('.ts') && !to.includes('nowhere') && !imports.some(([from]) => from === to))
      write(to, 'export {};\n');
  }
  write('src/ontology/d.ts', "import './c.js';\n");
  for (const [from, to] of imports) write(from, `import '${specifier(from, to)}';\n`);
  for (const name of [...PACKAGES, 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ type: 'module', dependencies, devDependencies: { vitest: '1.0.0' } }));
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'aipg-dependency-rules-'));
  writeTree();
  const { tsConfig: _tsConfig, ...options } = config.options ?? {}; // the small tree has none of its own
  const { output } = await cruise(['src', 'web'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(`expected a result, got ${output}`);
  result = output;
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the import rules', () => {
  it.each(BROKEN)('%s: %s may not import %s', (rule, from) => {
    const broken = result.summary.violations.filter((violation) => violation.from === from);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(RIGHT)('%s may import %s', (from) => {
    expect(result.summary.violations.filter((violation) => violation.from === from)).toEqual([]);
  });

  it('each say what to do instead, and are each broken above', () => {
    const rules = config.forbidden ?? [];
    for (const { name, comment } of rules) expect(comment, name).toMatch(/\S{3,}.*\.$/);
    const names = rules.map((rule) => rule.name).filter((name) => name !== 'no-folder-cycles');
    expect(names.filter((name) => !BROKEN.some(([rule]) => rule === name))).toEqual([]);
  });
});
