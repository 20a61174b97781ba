import { describe, expect, it } from 'vitest';

import { changed, VALID, writeSeeds } from '../dataset/seeds.js';
import { run } from './run.js';

describe('aipg validate', () => {
  it('ends with 0 and a summary on stderr where the seeds are right', async () => {
    const { code, stdout, stderr } = await run(['validate', '--seeds', writeSeeds(VALID)]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('4 entities, 2 facts, 2 figures from 1 document');
  });

  it('ends with 1 and each problem on a line of stdout', async () => {
    const seeds = writeSeeds(changed('doc/01-first.yaml', 'city:beijing: 3', 'city:bejing: 3'));
    const { code, stdout, stderr } = await run(['validate', '--seeds', seeds]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      `${seeds}/doc/01-first.yaml:4: unknown id "city:bejing"; expected the id of an entity; did you mean "city:beijing"?\n`,
    );
    expect(stderr).toContain('1 problem in 1 file');
  });

  it('prints JSON that a program can read', async () => {
    const seeds = writeSeeds(changed('doc/01-first.yaml', 'city:beijing: 3', 'city:bejing: 3'));
    const { code, stdout } = await run(['validate', '--json', '--seeds', seeds]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      dataset: null,
      problems: [{ code: 'UNKNOWN_ID', file: 'doc/01-first.yaml', line: 4 }],
    });
  });

  it.each([
    ['an unknown option', ['validate', '--sedes', 'x']],
    ['an unknown command', ['valdate']],
  ])('ends with 2 for %s', async (_what, args) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean');
  });

  it('ends with 0 for --help, with examples and exit codes', async () => {
    const { code, stdout } = await run(['validate', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('$ aipg validate');
  });
});
