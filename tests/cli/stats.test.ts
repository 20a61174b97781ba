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

  it('says what to do about seeds that are not there', async () => {
    const { code, stdout, stderr } = await run(['stats', '--seeds', `${folder}/none`]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('is not a folder');
  });
});
