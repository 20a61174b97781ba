/** Kept decisions on pairs of entities that look alike (judgements.yaml). */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { AipgError } from '../errors.js';
import { formatProblem, ProblemLog } from './problems.js';
import { readJudgements } from './read/judgements.js';
import { JUDGEMENTS_FILE } from './read/read-seeds.js';
import { YamlFile } from './read/yaml-file.js';

/** What an editor decided on two ids: that they are one thing, kept under the first, or that they are two. */
export interface Judgement {
  verdict: 'same' | 'notSame';
  ids: readonly [string, string];
  reason: string;
}

/**
 * The judgements of a seeds folder; none where it has no such file.
 *
 * @throws AipgError DATASET_INVALID with every problem of the file in its text
 */
export function requireJudgements(folder: string): Judgement[] {
  if (!existsSync(path.join(folder, JUDGEMENTS_FILE))) return [];
  const log = new ProblemLog();
  const yaml = YamlFile.read(folder, JUDGEMENTS_FILE, log);
  const judgements = yaml === null ? [] : readJudgements(yaml.file, yaml.root);
  if (log.isEmpty) {
    return judgements.map(({ verdict, ids: [a, b], reason }) => ({ verdict, ids: [a.value, b.value], reason }));
  }
  const list = log.sorted().map((problem) => formatProblem(problem, folder));
  throw new AipgError('DATASET_INVALID', `the judgements cannot be read:\n${list.join('\n')}`, {
    hint: 'Mend them, then run `aipg validate`.',
  });
}
