import type { Ontology } from '../model.js';
import { generateConstraints } from './constraints.js';
import { generateDocs } from './docs.js';
import { generateJsonSchema } from './json-schema.js';
import { generateSdl } from './sdl.js';
import { generateTypes } from './types-ts.js';

/** A file that follows from the ontology. */
export interface Output {
  /** Relative to the package's root, with forward slashes. */
  readonly file: string;
  readonly generate: (ontology: Ontology) => string;
}

export const OUTPUTS: readonly Output[] = [
  { file: 'schema/entities.graphql', generate: generateSdl },
  { file: 'schema/seed.schema.json', generate: generateJsonSchema },
  { file: 'cypher/constraints.cypher', generate: generateConstraints },
  { file: 'src/ontology/generated/types.ts', generate: generateTypes },
  { file: 'docs/ontology.md', generate: generateDocs },
];
