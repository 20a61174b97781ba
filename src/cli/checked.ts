/** What the commands that look at the data share: reading the seeds, and the sources beside them. */
import { formatProblem } from '../dataset/problems.js';
import type { Problem } from '../dataset/problems.js';
import type { Dataset, SourceDocument } from '../dataset/model.js';
import { readDataset } from '../dataset/read-dataset.js';
import { AipgError } from '../errors.js';
import { readOntology } from '../ontology/load.js';
import { openSources } from '../sources/sources.js';
import type { Sources } from '../sources/sources.js';
import { didYouMean } from '../suggest.js';
import { note, plural } from './output.js';

const LENIENT_HINT = 'Mend them (`aipg validate` lists all), or go on with what is right with --lenient.';

export interface CheckedOptions {
  seeds: string;
  sources?: string;
  document?: string;
  lenient?: true;
  json?: true;
}

export interface Checked {
  /** Whole, whatever document is looked at: what rests on the others still counts. */
  dataset: Dataset;
  /** The documents to look at: the one that `document` names, or all. */
  documents: readonly SourceDocument[];
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
  const dataset = readUsable(options);
  const documents = documentsOf(dataset, options.document);
  if (!documents.some((document) => sources.text(document) !== null)) throw unknownSources(options.sources, documents);
  return { dataset, documents, sources };
}

/**
 * The dataset, or with `lenient` what is right of it.
 *
 * @throws AipgError DATASET_INVALID where the seeds have problems and `lenient` is not set
 */
export function readUsable({ seeds, lenient }: Pick<CheckedOptions, 'seeds' | 'lenient'>): Dataset {
  const { dataset, problems, partial } = readDataset(seeds, readOntology());
  const usable = dataset ?? (lenient === true ? partial : null);
  if (usable === null) throw invalidSeeds(problems, seeds, LENIENT_HINT);
  if (dataset === null) note(`warning: left out what is wrong in the seeds (${plural(problems.length, 'problem')})`);
  return usable;
}

function unknownSources(folder: string, documents: readonly SourceDocument[]): AipgError {
  const expected = documents.map(({ id, sha256 }) => `${id} ${sha256}`).join(', ');
  return new AipgError(
    'SOURCES_MISSING',
    `no file in "${folder}" is one of the documents; expected SHA-256 of ${expected}`,
    {
      hint: 'The lines count in those very files: another conversion of the same document does not serve.',
    },
  );
}

/** The error of a command that needs right seeds, with the first problems in its text. */
export function invalidSeeds(
  problems: readonly Problem[],
  seeds: string,
  hint = 'Mend them; `aipg validate` lists all.',
): AipgError {
  const shown = problems.slice(0, 10).map((problem) => formatProblem(problem, seeds));
  const rest = problems.length > shown.length ? [`... and ${problems.length - shown.length} more`] : [];
  const message = `the seeds have ${plural(problems.length, 'problem')}:\n${[...shown, ...rest].join('\n')}`;
  return new AipgError('DATASET_INVALID', message, { hint });
}

function documentsOf({ documents }: Dataset, key: string | undefined): readonly SourceDocument[] {
  if (key === undefined) return documents;
  const named = documents.filter((each) => each.id === key);
  if (named.length > 0) return named;
  throw unknownDocument(
    key,
    documents.map((each) => each.id),
  );
}

/** The error for the key of a document that there is not. */
export function unknownDocument(key: string, allowed: readonly string[]): AipgError {
  const hint = didYouMean(key, allowed);
  return new AipgError('BAD_USER_INPUT', `unknown document "${key}"; expected one of ${allowed.join(', ')}`, {
    field: '--document',
    allowed,
    ...(hint === undefined ? {} : { hint }),
  });
}
