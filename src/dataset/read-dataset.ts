/** Seeds to dataset: read, link, validate. */
import { statSync } from 'node:fs';

import { AipgError } from '../errors.js';
import type { Ontology } from '../ontology/model.js';
import { linkSeeds } from './link/link.js';
import type { Dataset } from './model.js';
import { formatProblem, ProblemLog } from './problems.js';
import type { Problem } from './problems.js';
import { readSeeds } from './read/read-seeds.js';

/**
 * Either the dataset, or every problem at once and, for tools that help to mend them, what is right (`partial`: without the
 * statements that are wrong; null where dataset.yaml cannot be used).
 */
export type DatasetReading =
  | { dataset: Dataset; problems: readonly []; partial: Dataset }
  | { dataset: null; problems: readonly Problem[]; partial: Dataset | null };

/**
 * Reads a seeds folder.
 *
 * @param folder the seeds folder (docs/seeds.md)
 * @throws AipgError DATASET_INVALID where there is no such folder
 */
export function readDataset(folder: string, ontology: Ontology): DatasetReading {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new AipgError(
      'DATASET_INVALID',
      `"${folder}" is not a folder; expected a folder of seeds with a dataset.yaml`,
      {
        hint: 'Name the folder with --seeds, or run the command where seeds/ is.',
      },
    );
  }
  const log = new ProblemLog();
  const seeds = readSeeds(folder, ontology, log);
  const partial = linkSeeds(seeds, ontology, log);
  if (partial !== null && log.isEmpty) return { dataset: partial, problems: [], partial };
  return { dataset: null, problems: log.sorted(), partial };
}

/**
 * Reads a seeds folder that has to be right.
 *
 * @throws AipgError DATASET_INVALID with every problem in its text, one a line
 */
export function requireDataset(folder: string, ontology: Ontology): Dataset {
  const { dataset, problems } = readDataset(folder, ontology);
  if (dataset !== null) return dataset;
  const list = problems.map((problem) => formatProblem(problem, folder)).join('\n');
  throw new AipgError('DATASET_INVALID', `the seeds have ${problems.length} problem(s):\n${list}`, {
    hint: 'Mend them, then run `aipg validate`.',
  });
}
