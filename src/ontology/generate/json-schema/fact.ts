/** Facts: one predicate, its object, and properties. */
import type { Ontology } from '../../model.js';
import { properties } from './properties.js';
import { closed, described, oneOrMore, ref, type JsonObject } from './shapes.js';

/** A fact of any relation that a document states. */
export function fact(ontology: Ontology): JsonObject {
  const recorded = [...ontology.relations.values()].filter((relation) => !relation.derived);
  const own = new Map(recorded.flatMap((relation) => [...relation.properties]));
  const predicates = recorded.map(({ name, description, example, reads }) => [
    name,
    { description: `${reads.en}: ${description.en}. ${example}`, ...oneOrMore(ref('id')) },
  ]);
  return {
    ...closed(
      {
        subject: described('Of what it is said: an id, or a list for one fact each', oneOrMore(ref('id'))),
        ...(Object.fromEntries(predicates) as JsonObject),
        ...properties(ontology, [...ontology.factProperties.values(), ...own.values()]),
        lines: ref('lines'),
        via: ref('via'),
      },
      ['subject', 'lines'],
    ),
    oneOf: recorded.map(({ name }) => ({ required: [name] })),
    dependentRequired: { amount: ['currency'], currency: ['amount'] },
  };
}
