/** Options that several commands have, with one wording and one default. */
import { existsSync } from 'node:fs';

import { Option } from 'commander';

import { shipped } from '../package-root.js';

/** The seeds of the folder the command runs in, where it has them; else those shipped with the package. */
function defaultSeeds(): string {
  return existsSync('seeds/dataset.yaml') ? 'seeds' : shipped('seeds');
}

export function seedsOption(): Option {
  return new Option('--seeds <dir>', 'folder of the seeds').default(
    defaultSeeds(),
    'seeds/ here, else those of the package',
  );
}

export function sourcesOption(): Option {
  return new Option('--sources <dir>', 'folder with the documents as text').env('SOURCES_DIR');
}

export function documentOption(): Option {
  return new Option('--document <key>', 'look at one document only');
}

export function lenientOption(): Option {
  return new Option('--lenient', 'where the seeds have problems, go on with what is right');
}
