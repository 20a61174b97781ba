/** JSON Schema (2020-12) of the seeds, for editors: completes prefixes, predicates, properties, measures and units. */
import type { Ontology } from '../model.js';
import { basics } from './json-schema/basics.js';
import { dataset } from './json-schema/dataset.js';
import { entity } from './json-schema/entity.js';
import { fact } from './json-schema/fact.js';
import { document, judgements, section } from './json-schema/files.js';
import { observation } from './json-schema/observation.js';
import { idPattern } from './json-schema/properties.js';
import { closed, described, ref, type JsonObject } from './json-schema/shapes.js';

/** The kind of file is told by a key that only it has. */
function byKey(kinds: readonly (readonly [string, string])[], otherwise: string): JsonObject {
  return kinds.reduceRight<JsonObject>(
    (rest, [key, name]) => ({ if: { type: 'object', required: [key] }, then: ref(name), else: rest }),
    ref(otherwise),
  );
}

/** The schema of every file under seeds/. */
export function generateJsonSchema(ontology: Ontology): string {
  const schema: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Seeds of ai-policy-graph',
    description:
      'Generated from schema/ontology.yaml by `npm run generate`: change it there. docs/seeds.md explains the format.',
    ...byKey(
      [
        ['section', 'section'],
        ['sha256', 'document'],
        ['version', 'dataset'],
        ['judgements', 'judgements'],
      ],
      'shared',
    ),
    $defs: {
      ...basics(),
      id: described('<prefix>:<slug>; the prefix gives the type', {
        type: 'string',
        pattern: idPattern(ontology.typeByPrefix.keys()),
      }),
      section: section(),
      shared: closed({ entities: { type: 'array', items: ref('sharedEntity') } }, ['entities']),
      document: document(),
      dataset: dataset(ontology),
      judgements: judgements(),
      sectionEntity: entity(ontology, true),
      sharedEntity: entity(ontology, false),
      fact: fact(ontology),
      observation: observation(ontology),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
