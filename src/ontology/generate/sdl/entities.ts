/** The interface of all entities, an interface for each abstract type, an object type for each concrete one. */
import { ANY_TYPE, type EntityType, type Ontology, type Property } from '../../model.js';
import { toFieldName } from '../../names.js';
import { concreteTypes } from '../../queries.js';
import { relationFieldsOf } from '../../relation-fields.js';
import { entityFields } from './fields.js';
import { printFields } from './print.js';

function implemented(type: EntityType): string {
  return [...type.ancestors, ANY_TYPE, 'Node'].join(' & ');
}

/** Properties that the type's whole family shares: declared on it or above it, or on each of its types in the same way. */
function sharedProperties(ontology: Ontology, type: EntityType): Property[] {
  const members = concreteTypes(ontology, type.name).flatMap((name) => ontology.types.get(name) ?? []);
  const [first, ...others] = members;
  return [...(first?.properties.values() ?? [])].filter((property) =>
    others.every((other) => {
      const same = other.properties.get(property.name);
      return same?.type === property.type && same.enum === property.enum;
    }),
  );
}

function entityInterface(ontology: Ontology): string {
  const self = { zh: '实体', en: 'entity' };
  const description =
    'Whatever the documents speak of: a place, organization, policy, model, technology ... Example: `entity(id: "model:gpt-4") { name(lang: EN) ... on Model { released } }`';
  return printFields(
    `interface ${ANY_TYPE} implements Node`,
    description,
    entityFields(ontology, self, [], relationFieldsOf(ontology, ANY_TYPE)),
  );
}

function abstractType(ontology: Ontology, type: EntityType): string {
  return printFields(
    `interface ${type.name} implements ${implemented(type)}`,
    `${type.description.en} (${type.label.zh}). Example: ${type.example}, in \`${type.plural} { nodes { name type } }\``,
    entityFields(ontology, type.label, sharedProperties(ontology, type), relationFieldsOf(ontology, type.name)),
  );
}

function concreteType(ontology: Ontology, type: EntityType): string {
  return printFields(
    `type ${type.name} implements ${implemented(type)}`,
    `${type.description.en} (${type.label.zh}). Example: ${type.example}, as \`${toFieldName(type.name)}(id: "${type.prefix ?? ''}:…") { name }\``,
    entityFields(ontology, type.label, type.properties.values(), relationFieldsOf(ontology, type.name)),
  );
}

/** Definitions of all entity types. */
export function entityTypes(ontology: Ontology): string[] {
  const types = [...ontology.types.values()].map((type) =>
    type.abstract ? abstractType(ontology, type) : concreteType(ontology, type),
  );
  return [entityInterface(ontology), ...types];
}
