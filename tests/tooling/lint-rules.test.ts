/** The project's own lint rules fire where they should and only there. The texts stand in for a file that exists. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

const eslint = new ESLint({ cwd: packageRoot() });

async function restricted(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).filter((each) => each.ruleId === 'no-restricted-syntax').map((each) => each.message);
}

describe('the lint rules', () => {
  it.each([
    ['reading the environment', 'export const port = process.env["PORT"];\n', /src\/config\.ts alone reads/],
    ['Cypher in a text', 'export const read = "MATCH (n:Entity) RETURN n";\n', /Cypher lives under cypher\//],
    ['Cypher in a template', 'export const read = (type: string) => `MERGE (n:${type})`;\n', /Cypher lives/],
    ['asking which store it is', 'export const is = (s: string) => s === "neo4j";\n', /Do not ask which store/],
  ])('refuse %s', async (_title, text, message) => {
    const messages = await restricted('src/errors.ts', text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  it('take a match that is no Cypher', async () => {
    expect(await restricted('src/errors.ts', 'export const text = "names that MATCH or MERGE";\n')).toEqual([]);
  });

  it('refuse the environment in the adapters too', async () => {
    expect(await restricted('src/store/port.ts', 'export const port = process.env["PORT"];\n')).toHaveLength(1);
  });
});
