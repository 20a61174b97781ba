/**
 * CONTRIBUTING.md's word: a new relation takes one entry of the ontology and a seed. The blocks of that page are put into
 * copies of the ontology and the seeds, and the page's question has to get the page's answer.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { NO_QUOTES } from '../../src/api/quotes.js';
import { createSchema } from '../../src/api/schema.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { deriveGraph } from '../../src/derive/index.js';
import { generateConstraints } from '../../src/ontology/generate/constraints.js';
import { generateSdl } from '../../src/ontology/generate/sdl.js';
import { loadOntology, ontologyText } from '../../src/ontology/load.js';
import { shipped } from '../../src/package-root.js';
import { createMemoryStore } from '../../src/store/memory/store.js';

const page = readFileSync(shipped('CONTRIBUTING.md'), 'utf8');

/** The text of the page's section and the blocks of code in it, by language. */
function blocks(language: string): string[] {
  const section = page.split('\n## ').find((each) => each.startsWith('Adding a relation')) ?? '';
  return [...section.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map((match) => match[1] ?? '');
}

/** Puts a block right after the line that holds only this key. */
function under(key: string, text: string, block: string, indent = '  '): string {
  const indented = block.replace(/^(?=.)/gm, indent);
  return text.replace(new RegExp(`^${key}:\n`, 'm'), (line) => `${line}${indented}`);
}

const [entry = '', seed = ''] = blocks('yaml');
const [question = ''] = blocks('graphql');
const [answer = ''] = blocks('json');
const seedFile = /Under `facts` in `seeds\/([^`]+)`/.exec(page)?.[1] ?? '';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aipg-add-relation-'));
  cpSync(shipped('seeds'), folder, { recursive: true });
  const file = path.join(folder, seedFile);
  writeFileSync(file, under('facts', readFileSync(file, 'utf8'), seed));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('adding a relation', () => {
  const ontology = loadOntology(under('relations', ontologyText(), entry));

  it('takes one entry, from which types and constraints follow', () => {
    expect(generateSdl(ontology)).toContain('  namesakes(\n');
    expect(generateConstraints(ontology)).toContain('FOR ()-[r:NAMED_AFTER]-() REQUIRE r.id IS UNIQUE;');
  });

  it('takes one seed, which the seeds without the entry refuse', () => {
    expect(readDataset(folder, ontology).problems).toEqual([]);
    const { problems } = readDataset(folder, loadOntology(ontologyText()));
    expect(problems.map(({ file, code }) => ({ file, code }))).toContainEqual({
      file: seedFile,
      code: 'UNKNOWN_PREDICATE',
    });
  });

  it('shows in GraphQL as the page says', async () => {
    const { dataset } = readDataset(folder, ontology);
    const store = createMemoryStore(deriveGraph(dataset!, ontology));
    const query = readFileSync(shipped('schema', 'query.graphql'), 'utf8');
    const result = await graphql({
      schema: createSchema([query, generateSdl(ontology)], ontology),
      source: question,
      contextValue: createContext(store, ontology, NO_QUOTES),
    });
    expect(result.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result.data))).toEqual(JSON.parse(answer));
  });
});
