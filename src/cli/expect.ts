/** `aipg expect`: drafts what dataset.yaml expects of each document, from what the documents hold now. */
import type { Command } from 'commander';

import { readExpectations, writeExpectations } from '../dataset/expect-file.js';
import { contentsOf } from '../dataset/expect/contents.js';
import { draftExpectation } from '../dataset/expect/draft.js';
import type { Expectation } from '../dataset/expect/expectations.js';
import { formatExpectations } from '../dataset/expect/print.js';
import type { Dataset } from '../dataset/model.js';
import type { Problem } from '../dataset/problems.js';
import { readDataset } from '../dataset/read-dataset.js';
import { readOntology, type Ontology } from '../ontology/index.js';
import { listValues } from '../suggest.js';
import { invalidSeeds, unknownDocument } from './checked.js';
import { documentOption, seedsOption } from './options.js';
import { note, plural, print } from './output.js';

interface ExpectOptions {
  seeds: string;
  document?: string;
  write?: true;
}

const EXAMPLES = `
Examples:
  $ aipg expect --document ccid-2023
  $ aipg expect --write && git diff seeds/dataset.yaml

Counts from 97 % to 110 % of what is there now, rates rounded down to a multiple of 5. Reasons stay as they are, and so does what
each entry asks for; a new entry has no reason, and \`aipg validate\` refuses it until somebody has written one.
Look at every number that went down before keeping it.

Exits with 0, or with 1 where the seeds have problems of other kinds.`;

export function register(program: Command): void {
  program
    .command('expect')
    .description('draft the counts and fill rates that dataset.yaml expects, from the present state')
    .addOption(seedsOption())
    .addOption(documentOption())
    .option('--write', 'put the draft into dataset.yaml instead of printing it')
    .addHelpText('after', EXAMPLES)
    .action(expect);
}

function expect({ seeds, document, write }: ExpectOptions): void {
  const ontology = readOntology();
  const dataset = readCountable(seeds, ontology);
  const ids = dataset.documents.map(({ id }) => id);
  if (document !== undefined && !ids.includes(document)) throw unknownDocument(document, ids);
  const present = readExpectations(seeds, ontology);
  const drafts = (document === undefined ? ids : [document]).map((id) =>
    draftExpectation(
      id,
      contentsOf(dataset, id, ontology),
      ontology,
      present.find((each) => each.document === id),
    ),
  );
  if (write === true) writeExpectations(seeds, merge(present, drafts));
  else print(formatExpectations(drafts));
  noteMissing(drafts);
}

/** The order of the file, new documents at the end. */
function merge(present: readonly Expectation[], drafts: readonly Expectation[]): Expectation[] {
  const byDocument = new Map([...present, ...drafts].map((each) => [each.document, each]));
  return [...byDocument.values()];
}

/** Seeds whose only problems are those that a draft mends. */
function readCountable(seeds: string, ontology: Ontology): Dataset {
  const { partial, problems } = readDataset(seeds, ontology);
  const others = problems.filter((problem) => !isMended(problem));
  if (partial === null || others.length > 0) throw invalidSeeds(others, seeds);
  return partial;
}

function isMended({ code }: Problem): boolean {
  return code === 'MISSING_REASON' || code === 'UNEXPECTED_COUNT' || code === 'LOW_FILL';
}

function noteMissing(drafts: readonly Expectation[]): void {
  const missing = drafts.flatMap(({ document, reason, totals, types }) => [
    ...(reason === null ? [document] : []),
    ...[...totals].flatMap(([kind, range]) =>
      range.reason === null && range.filled.length > 0 ? [`${kind} of ${document}`] : [],
    ),
    ...[...(types ?? [])].flatMap(([type, range]) => (range.reason === null ? [`${type} of ${document}`] : [])),
  ]);
  if (missing.length === 0) return;
  note(`${plural(missing.length, 'entry has', 'entries have')} no reason yet: ${listValues(missing)}`);
}
