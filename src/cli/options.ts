/** Options that several commands have, with one wording and one default. */
import { existsSync } from 'node:fs';

import { Option } from 'commander';

import { readFolders } from '../config.js';
import { shipped } from '../package-root.js';

/** The seeds that SEEDS_DIR names; else those of the folder the command runs in; else those shipped with the package. */
function defaultSeeds(): string {
  return readFolders().seedsDir ?? (existsSync('seeds/dataset.yaml') ? 'seeds' : shipped('seeds'));
}

export function seedsOption(): Option {
  return new Option('--seeds <dir>', 'folder of the seeds').default(
    defaultSeeds(),
    'SEEDS_DIR, else seeds/ here, else those of the package',
  );
}

export function sourcesOption(): Option {
  // Not commander's own `env`, which takes an empty setting for the name of a folder.
  return new Option('--sources <dir>', 'folder with the documents as text (SOURCES_DIR)').default(
    readFolders().sourcesDir,
  );
}

export function documentOption(): Option {
  return new Option('--document <key>', 'look at one document only');
}

export function lenientOption(): Option {
  return new Option('--lenient', 'where the seeds have problems, go on with what is right');
}
