/** Constraints and indexes, created where they are missing. */
import { generateConstraints } from '../../ontology/generate/constraints.js';
import type { Connection } from './connection.js';
import { cypherFile, withoutComments, type Statement } from './statements.js';
import type { Vocabulary } from './vocabulary.js';

const NO_PARAMETERS = {};

/** Creates what is missing and waits until it serves. Run again, it changes nothing. */
export async function ensureSchema(connection: Connection, vocabulary: Vocabulary): Promise<void> {
  const statements: Statement[] = [
    // What cypher/constraints.cypher holds, for the ontology in hand.
    ...split('constraints', withoutComments(generateConstraints(vocabulary.ontology))),
    ...split('indexes', cypherFile('indexes').body),
    { name: 'load/await-indexes', text: cypherFile('load/await-indexes').body, parameters: NO_PARAMETERS },
  ];
  for (const statement of statements) await connection.change(statement);
}

function split(name: string, text: string): Statement[] {
  const texts = text.split(';').map((each) => each.trim());
  return texts.filter((each) => each !== '').map((each) => ({ name, text: each, parameters: NO_PARAMETERS }));
}
