import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
beforeAll(() => writeFiles(folder, SEEDS));
afterAll(remove);

describe('aipg stats', () => {
  it('counts for programs', async () => {
    const { code, stdout } = await run(['stats', '--seeds', folder, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '0.0.1',
      store: 'memory',
      counts: { entities: 3, facts: 3, derivedFacts: 1, observations: 3, findings: 1, documents: 1 },
      types: { City: 1, Policy: 1, Technology: 1 },
      predicates: { BACKS: 1, ISSUED_BY: 1, SUPPORTS: 1 },
      documents: { doc: 3 },
      measures: { growth: 1, 'policy-count': 2 },
      rules: { growth: 1 },
    });
  });

  it('counts for people, most first', async () => {
    const { code, stdout, stderr } = await run(['stats', '--seeds', folder]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Test 0\.0\.1 \([0-9a-f]{12}\), from memory\n/);
    expect(stdout).toContain('facts recorded      2\n');
    expect(stdout).toContain('measure       count\npolicy-count      2\ngrowth            1\n');
  });

  it('counts for one document what each type has, for programs', async () => {
    const { code, stdout } = await run(['stats', '--seeds', folder, '--document', 'doc', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      document: 'doc',
      entities: { count: 3, filled: {} },
      facts: { count: 2, filled: { date: 1 } },
      observations: { count: 3, filled: { period: 3, inputs: 1, of: 1 } },
      City: { count: 1, filled: { '^ISSUED_BY': 1, fact: 1 } },
      Policy: { count: 1, filled: { ISSUED_BY: 1, SUPPORTS: 1, fact: 1, short: 1 } },
      Technology: { count: 1, filled: { '^SUPPORTS': 1, fact: 1 } },
    });
  });

  it('counts for one document, for people, as hundredths', async () => {
    const { stdout } = await run(['stats', '--seeds', folder, '--document', 'doc']);
    expect(stdout).toContain('observations      3  period 100, inputs 33, of 33\n');
    expect(stdout).toContain('Policy            1  ISSUED_BY 100, SUPPORTS 100, fact 100, short 100\n');
  });

  it('names the documents where one is unknown', async () => {
    const { code, stdout, stderr } = await run(['stats', '--seeds', folder, '--document', 'dok']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('unknown document "dok"; expected one of doc\ndid you mean "doc"?');
  });

  it('says what to do about seeds that are not there', async () => {
    const { code, stdout, stderr } = await run(['stats', '--seeds', `${folder}/none`]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('is not a folder');
  });
});
