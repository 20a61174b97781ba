import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { withTypes } from '../dataset/expect/fixture.js';
import { changed, VALID, writeSeeds } from '../dataset/seeds.js';
import { run } from './run.js';

describe('aipg expect', () => {
  it('prints a draft, names what lacks a reason, and changes nothing', async () => {
    const seeds = writeSeeds(VALID);
    const { code, stdout, stderr } = await run(['expect', '--seeds', seeds]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^expect:\n {2}doc:\n {4}reason:\n {4}entities: \{min: 4, max: 5\}\n/);
    expect(stdout).toContain(
      '      Policy: {min: 1, max: 2, filled: {kind: 100, date: 100, ISSUED_BY: 100}, reason:}\n',
    );
    expect(stderr).toMatch(/^6 entries have no reason yet: doc, observations of doc, Country of doc, /);
    expect(readFileSync(path.join(seeds, 'dataset.yaml'), 'utf8')).toBe(VALID['dataset.yaml']);
  });

  it('mends expectations that do not hold, for validate to accept', async () => {
    const seeds = writeSeeds(withTypes('{min: 7, max: 9, filled: {date: 60}, reason: the plan}'));
    expect((await run(['validate', '--seeds', seeds])).code).toBe(1);
    const { code, stdout } = await run(['expect', '--write', '--document', 'doc', '--seeds', seeds]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const info = readFileSync(path.join(seeds, 'dataset.yaml'), 'utf8');
    expect(info).toContain('Policy: {min: 1, max: 2, filled: {date: 100}, reason: the plan}');
  });

  it('refuses seeds that are wrong otherwise', async () => {
    const seeds = writeSeeds(changed('doc/01-first.yaml', 'city:beijing: 3', 'city:bejing: 3'));
    const { code, stderr } = await run(['expect', '--seeds', seeds]);
    expect(code).toBe(1);
    expect(stderr).toContain('the seeds have 1 problem:');
    expect(stderr).toContain('did you mean "city:beijing"?');
  });
});
