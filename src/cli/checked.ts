/** What `verify` and `coverage` share: reading the seeds and the sources before looking at them together. */
import { formatProblem } from '../dataset/problems.js';
import type { Problem } from '../dataset/problems.js';
import type { Dataset } from '../dataset/model.js';
import { readDataset } from '../dataset/read-dataset.js';
import { AipgError } from '../errors.js';
import { readOntology } from '../ontology/load.js';
import { openSources } from '../sources/sources.js';
import type { Sources } from '../sources/sources.js';
import { note, plural } from './output.js';

export interface CheckedOptions {
  seeds: string;
  sources?: string;
  document?: string;
  lenient?: true;
  json?: true;
}

export interface Checked {
  dataset: Dataset;
  sources: Sources;
}

/**
 * Reads both.
 *
 * @throws AipgError DATASET_INVALID where the seeds have problems and `lenient` is not set, or there is no such document;
 *   SOURCES_MISSING where no folder is named or it cannot be read
 */
export async function readChecked(options: CheckedOptions): Promise<Checked> {
  if (options.sources === undefined) {
    throw new AipgError('SOURCES_MISSING', 'no folder of sources is named; expected one with the documents as text', {
      hint: 'Name it with --sources or SOURCES_DIR.',
    });
  }
  const sources = await openSources(options.sources);
  const { dataset, problems, partial } = readDataset(options.seeds, readOntology());
  const usable = dataset ?? (options.lenient === true ? partial : null);
  if (usable === null) throw invalid(problems, options.seeds);
  if (dataset === null) note(`warning: left out what is wrong in the seeds (${plural(problems.length, 'problem')})`);
  const narrowed = narrow(usable, options.document);
  if (!narrowed.documents.some((document) => sources.text(document) !== null))
    throw unknownSources(options.sources, narrowed);
  return { dataset: narrowed, sources };
}

function unknownSources(folder: string, { documents }: Dataset): AipgError {
  const expected = documents.map(({ id, sha256 }) => `${id} ${sha256}`).join(', ');
  return new AipgError(
    'SOURCES_MISSING',
    `no file in "${folder}" is one of the documents; expected SHA-256 of ${expected}`,
    {
      hint: 'The lines count in those very files: another conversion of the same document does not serve.',
    },
  );
}

function invalid(problems: readonly Problem[], seeds: string): AipgError {
  const shown = problems.slice(0, 10).map((problem) => formatProblem(problem, seeds));
  const rest = problems.length > shown.length ? [`... and ${problems.length - shown.length} more`] : [];
  const message = `the seeds have ${plural(problems.length, 'problem')}:\n${[...shown, ...rest].join('\n')}`;
  return new AipgError('DATASET_INVALID', message, {
    hint: 'Mend them (`aipg validate` lists all), or go on with what is right with --lenient.',
  });
}

/** The dataset with one document only in its list; what rests on the others stays, but is not looked at. */
function narrow(dataset: Dataset, document: string | undefined): Dataset {
  if (document === undefined) return dataset;
  const documents = dataset.documents.filter((each) => each.id === document);
  if (documents.length > 0) return { ...dataset, documents };
  const allowed = dataset.documents.map((each) => each.id);
  throw new AipgError('BAD_USER_INPUT', `unknown document "${document}"; expected one of ${allowed.join(', ')}`, {
    field: '--document',
    allowed,
  });
}
