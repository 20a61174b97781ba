/** Properties and ids, as the ontology declares them. */
import type { Ontology, Property } from '../../model.js';
import { DATE, oneOrMore, ref, TEXT, type JsonObject } from './shapes.js';

/** Ids that begin with one of the prefixes. */
export function idPattern(prefixes: Iterable<string>): string {
  return `^(${[...prefixes].join('|')}):[a-z0-9]+([-.][a-z0-9]+)*$`;
}

function propertySchema(ontology: Ontology, property: Property): JsonObject {
  const value = ((): JsonObject => {
    switch (property.type) {
      case 'string':
        return property.pattern === null ? TEXT : { type: 'string', pattern: `^(?:${property.pattern})$` };
      case 'url':
        return { type: 'string', format: 'uri' };
      case 'text':
        return ref('text');
      case 'number':
      case 'integer':
      case 'boolean':
        return { type: property.type };
      case 'date':
        return DATE;
      case 'id':
        return ref('id');
      case 'enum':
        return { enum: [...(ontology.enums.get(property.enum ?? '')?.values.keys() ?? [])] };
    }
  })();
  const examples = property.example === null || property.type !== 'string' ? {} : { examples: [property.example] };
  return {
    description: `${property.description} (${property.label.zh})`,
    ...examples,
    ...(property.repeatable ? oneOrMore(value) : value),
  };
}

/** The properties by name. */
export function properties(ontology: Ontology, list: Iterable<Property>): JsonObject {
  return Object.fromEntries([...list].map((property) => [property.name, propertySchema(ontology, property)]));
}
