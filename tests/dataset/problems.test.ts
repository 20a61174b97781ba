import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { formatProblem, PROBLEM_CODES, ProblemLog } from '../../src/dataset/problems.js';
import { shipped } from '../../src/package-root.js';

describe('problems', () => {
  it.each(PROBLEM_CODES)('are documented: %s', (code) => {
    expect(readFileSync(shipped('docs', 'cli.md'), 'utf8')).toContain(`\`${code}\``);
  });

  it('come in the order of files, lines and columns', () => {
    const log = new ProblemLog();
    for (const [file, line, column] of [
      ['b.yaml', 1, 1],
      ['a.yaml', 10, 1],
      ['a.yaml', 9, 5],
      ['a.yaml', 9, 2],
    ] as const) {
      log.add('BAD_DATE', { file, line, column }, 'wrong');
    }
    expect(log.sorted().map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a.yaml', 9, 2],
      ['a.yaml', 9, 5],
      ['a.yaml', 10, 1],
      ['b.yaml', 1, 1],
    ]);
  });

  it('show the folder that the user named', () => {
    const problem = { code: 'BAD_DATE', file: 'doc/a.yaml', line: 3, message: 'wrong' } as const;
    expect(formatProblem(problem, 'my/seeds/')).toBe('my/seeds/doc/a.yaml:3: wrong');
    expect(formatProblem({ ...problem, hint: 'do this' })).toBe('seeds/doc/a.yaml:3: wrong; do this');
  });
});
