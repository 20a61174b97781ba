/** `aipg verify`: every statement of the seeds against the text of the documents. */
import type { Command } from 'commander';

import type { Evidence } from '../dataset/model.js';
import { formatProblem } from '../dataset/problems.js';
import { verify } from '../sources/verify/verify.js';
import { readChecked } from './checked.js';
import type { CheckedOptions } from './checked.js';
import { documentOption, lenientOption, seedsOption, sourcesOption } from './options.js';
import { EXIT, exitWith, note, plural, print, printJson } from './output.js';

const EXAMPLES = `
Examples:
  $ aipg verify --sources ~/documents
  $ SOURCES_DIR=~/documents aipg verify --document ccid-2023

The sources are text files of any name; which document one is, its SHA-256 says.
Exits with 0 where every statement stands, 1 where one does not, 2 for wrong usage, 3 where there are no sources.`;

export function register(program: Command): void {
  program
    .command('verify')
    .description('check each entity, fact and figure against the lines of the documents that it rests on')
    .addOption(sourcesOption())
    .addOption(seedsOption())
    .addOption(documentOption())
    .addOption(lenientOption())
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(options: CheckedOptions): Promise<void> {
  const { dataset, documents, sources } = await readChecked(options);
  const problems = verify(dataset, sources, options.document);
  if (options.json === true) printJson({ verified: problems.length === 0, problems });
  else for (const problem of problems) print(formatProblem(problem, options.seeds));
  if (problems.length > 0) {
    note(`${plural(problems.length, 'statement')} not borne out by the lines`);
    exitWith(EXIT.problems);
    return;
  }
  const looked = new Set(documents.map(({ id }) => id));
  const parts = [
    plural(countIn(dataset.entities, looked), 'entity', 'entities'),
    plural(countIn(dataset.facts, looked), 'fact'),
    plural(countIn(dataset.observations, looked), 'figure'),
  ];
  note(`${parts.join(', ')} stand in the lines of ${plural(documents.length, 'document')}`);
}

function countIn(statements: readonly { evidence: readonly Evidence[] }[], documents: ReadonlySet<string>): number {
  return statements.filter(({ evidence }) => evidence.some(({ document }) => documents.has(document))).length;
}
