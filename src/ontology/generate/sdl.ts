import type { Ontology } from '../model.js';
import { connections } from './sdl/connections.js';
import { entityTypes } from './sdl/entities.js';
import { enums } from './sdl/enums.js';
import { rootFields } from './sdl/root.js';

const HEAD = `# Generated from schema/ontology.yaml by \`npm run generate\`: change it there.
# The rest of the schema, which this part rests on, is written by hand in schema/query.graphql.`;

/** The GraphQL types of entities, their lists, their enums and their root fields. */
export function generateSdl(ontology: Ontology): string {
  const definitions = [rootFields(ontology), ...entityTypes(ontology), ...connections(ontology), ...enums(ontology)];
  return `${[HEAD, ...definitions].join('\n\n')}\n`;
}
