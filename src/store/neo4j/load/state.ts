/** What the database holds: ids and the hashes of what was written for them. */
import { identifier } from '../statements.js';
import type { Row } from '../connection.js';
import { FACETS, FORMAT, unpackFacet } from '../encode.js';
import type { Vocabulary } from '../vocabulary.js';
import type { LoadTransaction } from './transaction.js';
import { ABOUT, type State } from './work.js';

/** Takes the lock that makes loads wait for each other, then reads. */
export async function readState(transaction: LoadTransaction, vocabulary: Vocabulary): Promise<State> {
  const [lock] = await transaction.run('lock');
  const dataset = (lock?.['dataset'] ?? {}) as Row;
  const hashes = async (label: string): Promise<Map<string, string>> =>
    toMap(await transaction.run('hashes', [{ LABEL: label }]));
  const aboutHashes = async (kind: keyof typeof ABOUT): Promise<Map<string, string>> => {
    const { label, relation } = ABOUT[kind];
    return toMap(await transaction.run('about-hashes', [{ LABEL: label, RELATION: relation }]));
  };
  return {
    entities: await hashes('Entity'),
    facts: await factHashes(transaction, predicatesIn(dataset, vocabulary)),
    observations: await aboutHashes('observations'),
    findings: await aboutHashes('findings'),
    documents: await hashes('Document'),
    dataset: dataset['_format'] === FORMAT ? String(dataset['_hash']) : null,
  };
}

/** The relations of the ontology, and those that the database was loaded with when the ontology still had them. */
function predicatesIn(dataset: Row, vocabulary: Vocabulary): string[] {
  const loaded = (dataset[FACETS.PREDICATE] ?? []) as string[];
  return [...new Set([...vocabulary.predicates, ...loaded.map((packed) => unpackFacet(packed).key)])];
}

async function factHashes(transaction: LoadTransaction, predicates: readonly string[]): Promise<Map<string, string>> {
  const branches = predicates.map((predicate) => ({ PREDICATE: identifier(predicate) }));
  return branches.length === 0 ? new Map() : toMap(await transaction.run('fact-hashes', branches));
}

/** What has no id is somebody else's and left alone; what lost its hash counts as changed. */
function toMap(rows: readonly Row[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    for (const [id, hash] of row['rows'] as (readonly [string | null, string | null])[]) {
      if (id !== null) map.set(id, hash ?? '');
    }
  }
  return map;
}
