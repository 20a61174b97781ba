/**
 * Over the real seeds: each saved question has the answer that answers/*.json holds, and each store answers what memory answers,
 * byte for byte and page after page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireDataset } from '../../src/dataset/read-dataset.js';
import { deriveGraph } from '../../src/derive/index.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { PAGED, QUESTIONS } from './questions.js';
import { dataOf, onEachStore, serverOver, type TestServer, type Variables } from './servers.js';
import { ontology } from './small-graph.js';

const graph = deriveGraph(requireDataset('seeds', ontology), ontology);

const NAMES = readdirSync('operations')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => path.basename(file, '.graphql'));

const TITLE = /^# [^\n]*\p{Script=Han}[^\n]* \/ [^\n]+\n# \S/u;

function textOf(name: string): string {
  return readFileSync(path.join('operations', `${name}.graphql`), 'utf8');
}

describe('saved questions', () => {
  it.each(NAMES)('%s has a title in zh and en, and a description', (name) => {
    expect(textOf(name)).toMatch(TITLE);
  });
});

interface Part {
  list: { nodes: { id: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

async function walk(server: TestServer, query: string, first: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables: Variables = { first, after };
    const { list }: Part = await dataOf<Part>(server, query, variables);
    seen.push(...list.nodes.map(({ id }) => JSON.stringify(id)));
    ({ hasNextPage: more, endCursor: after } = list.pageInfo);
  }
  return seen;
}

onEachStore(
  () => graph,
  (_store, under) => {
    let server: TestServer;
    let memory: TestServer;
    beforeAll(async () => {
      server = await serverOver(under.store());
      memory = await serverOver(createMemoryStore(graph));
    });

    // After a change of the seeds: npx vitest run tests/api/answers.test.ts -u, then look at the difference.
    it.each(NAMES)('answers %s', async (name) => {
      const body = await server.askRaw(textOf(name));
      const answer: unknown = JSON.parse(body);
      expect(answer).not.toHaveProperty('errors');
      await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`answers/${name}.json`);
    });

    it.each(Object.entries(QUESTIONS))('answers as memory does: %s', async (_name, query) => {
      const answer = await server.askRaw(query);
      expect(JSON.parse(answer)).not.toHaveProperty('errors');
      expect(answer).toBe(await memory.askRaw(query));
    });

    it.each(Object.entries(PAGED))('pages as memory does: %s', async (_name, query) => {
      const all = await walk(server, query, 45);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(45);
      expect(all).toEqual(await walk(memory, query, 31));
    });
  },
);
