/** Fields of entities: those that all have, their properties, their relations. */
import type { Label, Ontology, Property } from '../../model.js';
import { toEnumValue } from '../../names.js';
import type { RelationField } from '../../relation-fields.js';
import { LANG, PAGE } from './arguments.js';
import { sentenceCase, type Argument, type Field } from './print.js';

const FACTS_ARGUMENTS: readonly Argument[] = [
  {
    name: 'predicates',
    description: 'Only these; any where absent. Example: `[SUPPORTS, FUNDS]`',
    type: '[Predicate!]',
  },
  {
    name: 'direction',
    description: 'OUT where the entity is the subject, IN where it is the object. Example: `OUT`',
    type: 'Direction',
    default: 'BOTH',
  },
  {
    name: 'types',
    description: 'Only those whose other end is of these types. Example: `[ORGANIZATION]`',
    type: '[EntityType!]',
  },
  ...PAGE,
];

const MEASURES: Argument = {
  name: 'measures',
  description: 'Only these; any where absent. Example: `[MARKET_SIZE]`',
  type: '[Measure!]',
};

/** Fields before the properties, which every entity has. */
const IDENTITY: readonly Field[] = [
  { name: 'id', description: 'Unique among everything, and stable. Example: `"city:beijing"`', type: 'ID!' },
  { name: 'type', description: 'Its type, never an abstract one. Example: `CITY`', type: 'EntityType!' },
  {
    name: 'name',
    description: 'Its main name. Example: `name(lang: EN)` gives `"Beijing"`',
    args: [LANG],
    type: 'String!',
  },
  {
    name: 'names',
    description: 'All its names: main, official, short, former and others. Example: `names { text language kind }`',
    type: '[Name!]!',
  },
];

/** Fields after the properties, which every entity has. */
const CONTENT: readonly Field[] = [
  {
    name: 'evidence',
    description: 'Where the documents name it. Example: `evidence { document { id } first last }`',
    type: '[Evidence!]!',
  },
  {
    name: 'documents',
    description:
      'The documents that name it, by id, and how much each has on it. Example: `documents { document { id } factCount }`',
    type: '[DocumentContribution!]!',
  },
  {
    name: 'facts',
    description: 'Facts at it, by the id of the other end. Example: `facts(direction: OUT) { nodes { sentence } }`',
    args: FACTS_ARGUMENTS,
    type: 'RelatedConnection!',
  },
  {
    name: 'observations',
    description:
      'Figures of it, by measure, then period. Example: `observations { nodes { measure value unit period } }`',
    args: [MEASURES, ...PAGE],
    type: 'ObservationConnection!',
  },
  {
    name: 'findings',
    description: 'Findings that concern it, by id. Example: `findings { nodes { rule stated computed } }`',
    args: PAGE,
    type: 'FindingConnection!',
  },
];

const SCALARS = {
  string: 'String',
  text: 'String',
  url: 'String',
  number: 'Float',
  integer: 'Int',
  boolean: 'Boolean',
  date: 'PartialDate',
  id: 'Entity',
} as const;

function exampleOf(ontology: Ontology, property: Property): string {
  const [value] = ontology.enums.get(property.enum ?? '')?.values.keys() ?? [];
  if (property.type === 'enum') return toEnumValue(value ?? '');
  if (property.type === 'boolean') return 'true';
  if (property.type === 'number' || property.type === 'integer') return property.example ?? '7';
  if (property.type === 'id') return `{ id: ${JSON.stringify(property.example ?? 'city:beijing')} }`;
  return JSON.stringify(property.example ?? (property.type === 'date' ? '2023-05' : property.label.en));
}

function propertyField(ontology: Ontology, property: Property): Field {
  const named = property.type === 'enum' ? (property.enum ?? '') : SCALARS[property.type];
  const type = `${property.repeatable ? `[${named}!]` : named}${property.required ? '!' : ''}`;
  const description = `${property.description} (${property.label.zh}). Example: \`${exampleOf(ontology, property)}\``;
  return { name: property.name, description, type, ...(property.type === 'text' ? { args: [LANG] } : {}) };
}

/** How a fact reads with the entity at one end and what the field leads to at the other. */
function reading({ relation, direction }: RelationField, self: string): string {
  const sentence = direction === 'IN' ? relation.inverseReads.en : relation.reads.en;
  const here = direction === 'IN' ? '{object}' : '{subject}';
  const there = direction === 'IN' ? '{subject}' : '{object}';
  return sentenceCase(sentence.replace(here, `this ${self}`).replace(there, '…'));
}

function relationField(field: RelationField, self: Label): Field {
  const { relation, name, target } = field;
  return {
    name,
    // Short, for there are many; the predicate's own description says the rest.
    description: `${reading(field, self.en)} (${relation.name} ${relation.label.zh}). Example: \`${name} { nodes { name } }\``,
    args: PAGE,
    type: `${target}Connection!`,
  };
}

/** All fields of a type or interface. */
export function entityFields(
  ontology: Ontology,
  self: Label,
  properties: Iterable<Property>,
  relations: readonly RelationField[],
): Field[] {
  return [
    ...IDENTITY,
    ...[...ontology.entityProperties.values()].map((property) => propertyField(ontology, property)),
    ...[...properties].map((property) => propertyField(ontology, property)),
    ...CONTENT,
    ...relations.map((relation) => relationField(relation, self)),
  ];
}
