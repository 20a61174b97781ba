/** The ontology as the schema answers it: shaped once, when the schema is made. */
import { concreteTypes, type Label, type Ontology, type Property } from '../../ontology/index.js';
import type { Facet } from '../../store/port.js';
import type { LangArgs, RequestContext } from '../context.js';

type Count = (args: object, context: RequestContext) => Promise<number>;
type InLanguage = (args: LangArgs) => string;

function inLanguage(label: Label): InLanguage {
  return ({ lang }) => label[lang];
}

/** How many there are of these keys together. */
function countOf(facet: Facet, keys: readonly string[]): Count {
  return async (_, { loaders }) => {
    const counts = await loaders.facet(facet);
    return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  };
}

function properties(declared: Iterable<Property>): object[] {
  return [...declared].map(({ name, type, enum: vocabulary, label, description }) => ({
    name,
    type,
    enum: vocabulary,
    label: inLanguage(label),
    description,
  }));
}

/** The source object of `Query.ontology`. */
export function ontologyNode(ontology: Ontology): object {
  return {
    types: [...ontology.types.values()].map((type) => ({
      ...type,
      label: inLanguage(type.label),
      description: inLanguage(type.description),
      properties: properties(type.properties.values()),
      count: countOf('TYPE', concreteTypes(ontology, type.name)),
    })),
    relations: [...ontology.relations.values()].map((relation) => ({
      ...relation,
      label: inLanguage(relation.label),
      description: inLanguage(relation.description),
      reads: inLanguage(relation.reads),
      inverseReads: inLanguage(relation.inverseReads),
      count: countOf('PREDICATE', [relation.name]),
    })),
    measures: [...ontology.measures.values()].map((measure) => ({
      ...measure,
      label: inLanguage(measure.label),
      count: countOf('MEASURE', [measure.name]),
    })),
    enums: [...ontology.enums.values()].map(({ name, label, values }) => ({
      name,
      label: inLanguage(label),
      values: [...values.values()].map((value) => ({
        name: ontology.graphql.enums.get(name)?.toGraphql.get(value.name) ?? value.name,
        label: inLanguage(value.label),
      })),
    })),
  };
}
