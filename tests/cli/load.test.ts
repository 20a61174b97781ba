import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';
import { run, SEEDS, temporaryFolder, writeFiles, type Outcome } from './run.js';

const { folder, remove } = temporaryFolder();
const seeds = path.join(folder, 'seeds');
const changed = path.join(folder, 'changed');
beforeAll(() => {
  writeFiles(seeds, SEEDS);
  const section = SEEDS['doc/01-one.yaml'] ?? '';
  writeFiles(changed, { ...SEEDS, 'doc/01-one.yaml': section.replace('SUPPORTS', 'FUNDS') });
});
afterAll(remove);

interface Summary {
  wrote: boolean;
  entities: { added: string[]; unchanged: number };
  facts: { added: string[]; changed: string[]; removed: string[]; unchanged: number };
}

describe('aipg load without a database', () => {
  it('says what to set', async () => {
    const { code, stderr } = await run(['load', '--seeds', seeds]);
    expect(code).toBe(2);
    expect(stderr).toContain('NEO4J_URI');
  });

  it('says that it cannot reach it', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' };
    const { code, stderr } = await run(['load', '--seeds', seeds], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: /m);
    expect(stderr).not.toContain('    at ');
  });
});

// Several processes each, and the first load makes the indexes.
describe.skipIf(!HAS_NEO4J)('aipg with Neo4j', { timeout: 180_000 }, () => {
  let lease: Neo4jLease;
  let env: Record<string, string>;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    env = { NEO4J_URI: lease.uri, NEO4J_USER: lease.user, NEO4J_PASSWORD: lease.password };
  });
  afterAll(() => lease.release());

  function withDatabase(...args: readonly string[]): Promise<Outcome> {
    return run(args, { env });
  }

  async function load(from: string): Promise<Summary> {
    const { code, stdout, stderr } = await withDatabase('load', '--seeds', from, '--json');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return JSON.parse(stdout) as Summary;
  }

  it('loads, then changes nothing, then only what differs', async () => {
    await load(changed);
    const first = await load(seeds);
    expect(first.wrote).toBe(true);
    expect(first.entities).toMatchObject({ added: [], unchanged: 3 });
    expect(first.facts.added.map((id) => id.split(':')[1])).toEqual(['SUPPORTS']);
    expect(first.facts.removed.map((id) => id.split(':')[1])).toEqual(['FUNDS']);
    expect(first.facts.changed.map((id) => id.split(':')[1])).toEqual(['BACKS']);
    const again = await withDatabase('load', '--seeds', seeds);
    expect(again.stderr).toContain('nothing to do');
    expect(again.stdout).toMatch(/^facts +0 +0 +0 +3$/m);
  });

  it('exports the same bytes as from memory', async () => {
    await load(seeds);
    const fromDatabase = await withDatabase('export', '--derived', '--seeds', seeds);
    const fromMemory = await run(['export', '--derived', '--seeds', seeds]);
    expect(fromDatabase).toEqual(fromMemory);
    expect(fromMemory.stdout).not.toBe('');
  });

  it('counts and answers from the database', async () => {
    await load(seeds);
    const stats = JSON.parse((await withDatabase('stats', '--json')).stdout) as { store: string; counts: object };
    expect(stats.store).toContain('Neo4j');
    expect(stats.counts).toMatchObject({ entities: 3, facts: 3, derivedFacts: 1 });
    const question = '{ node(id: "city:beijing") { id ... on City { backs { nodes { id } } } } }';
    const answers = await Promise.all([withDatabase('query', question), run(['query', question, '--seeds', seeds])]);
    expect(answers[0].stdout).toBe(answers[1].stdout);
    expect(answers[0].stdout).toContain('tech:agi');
  });
});
