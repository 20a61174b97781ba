/** Constraints and indexes, created where they are missing. */
import type { Connection } from './connection.js';
import { cypherFile, fill, identifier } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

const INDEXES = 'indexes';
const FACT_INDEX = 'load/fact-index';

/** Creates what is missing and waits until it serves. Run again, it changes nothing. */
export async function ensureSchema(connection: Connection, vocabulary: Vocabulary): Promise<void> {
  const template = cypherFile(FACT_INDEX).body;
  const statements = [
    ...cypherFile(INDEXES)
      .body.split(';')
      .map((text) => ({ name: INDEXES, text: text.trim() })),
    ...vocabulary.predicates.map((predicate) => ({
      name: FACT_INDEX,
      text: fill(template, { NAME: `fact_id_${predicate.toLowerCase()}`, PREDICATE: identifier(predicate) }),
    })),
  ];
  for (const { name, text } of statements) {
    if (text !== '') await connection.change({ name, text, parameters: {} });
  }
  const name = 'load/await-indexes';
  await connection.change({ name, text: cypherFile(name).body, parameters: {} });
}
