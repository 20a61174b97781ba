/** `aipg validate`: every problem of the seeds at once. */
import type { Command } from 'commander';

import { formatProblem } from '../dataset/problems.js';
import { readDataset } from '../dataset/read-dataset.js';
import { readOntology } from '../ontology/load.js';
import { EXIT, exitWith, note, plural, print, printJson } from './output.js';
import { seedsOption } from './options.js';

interface ValidateOptions {
  seeds: string;
  document?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  $ aipg validate
  $ aipg validate --seeds my-seeds --json | jq '.problems[].code'

Exits with 0 where the seeds are right, 1 where there are problems, 2 for wrong usage.`;

export function register(program: Command): void {
  program
    .command('validate')
    .description('check the seeds and report every problem with file, line and the nearest right value')
    .addOption(seedsOption())
    .option('--document <key>', 'show the problems of one document only; those of the others still count')
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(validate);
}

function validate({ seeds, document, json }: ValidateOptions): void {
  const { dataset, problems: all } = readDataset(seeds, readOntology());
  const problems = document === undefined ? all : all.filter((problem) => problem.file.startsWith(`${document}/`));
  if (json === true) {
    const summary = dataset === null ? null : { fingerprint: dataset.info.fingerprint, ...countsOf(dataset) };
    printJson({ valid: dataset !== null, dataset: summary, problems });
  } else {
    for (const problem of problems) print(formatProblem(problem, seeds));
  }
  if (dataset === null) {
    const files = new Set(problems.map((problem) => problem.file)).size;
    const elsewhere = all.length - problems.length;
    const rest = elsewhere === 0 ? '' : `, and ${elsewhere} in other files`;
    note(`${plural(problems.length, 'problem')} in ${plural(files, 'file')} of ${seeds}${rest}`);
    exitWith(EXIT.problems);
    return;
  }
  const { documents, entities, facts, observations } = countsOf(dataset);
  const parts = [plural(entities, 'entity', 'entities'), plural(facts, 'fact'), plural(observations, 'figure')];
  note(`${seeds} is valid: ${parts.join(', ')} from ${plural(documents, 'document')}`);
}

interface Countable {
  documents: readonly unknown[];
  entities: readonly unknown[];
  facts: readonly unknown[];
  observations: readonly unknown[];
}

function countsOf(dataset: Countable): Record<keyof Countable, number> {
  const { documents, entities, facts, observations } = dataset;
  return {
    documents: documents.length,
    entities: entities.length,
    facts: facts.length,
    observations: observations.length,
  };
}
