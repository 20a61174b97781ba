/** Root fields: for each type its list, for each concrete one the single entity. */
import type { EntityType, Ontology } from '../../model.js';
import { toFieldName } from '../../names.js';
import { PAGE } from './arguments.js';
import { printFields, sentenceCase, type Argument, type Field } from './print.js';

const FILTER: Argument = {
  name: 'filter',
  description: 'Which ones. Example: `{ documents: ["ccid-2023"] }`',
  type: 'EntityFilter',
};
const ORDER: Argument = {
  name: 'orderBy',
  description: 'In which order. Example: `NAME_EN`',
  type: 'EntityOrder',
  default: 'ID',
};

function list(type: EntityType): Field {
  const { name, plural, description, label } = type;
  return {
    name: plural,
    description: `${sentenceCase(description.en)} (${label.zh}): those that the filter holds for. Example: \`${plural}(first: 5) { nodes { id name } }\``,
    args: [FILTER, ORDER, ...PAGE],
    type: `${name}Connection!`,
  };
}

function single({ name, prefix, label }: EntityType): Field {
  const field = toFieldName(name);
  const id = `"${prefix ?? ''}:…"`;
  return {
    name: field,
    description: `The ${label.en} (${label.zh}) with this id; null where there is none. Example: \`${field}(id: ${id}) { name }\``,
    args: [{ name: 'id', description: `Its id. Example: \`${id}\``, type: 'ID!' }],
    type: name,
  };
}

/** The extension of Query. */
export function rootFields(ontology: Ontology): string {
  const fields = [...ontology.types.values()].flatMap((type) =>
    type.abstract ? [list(type)] : [list(type), single(type)],
  );
  return printFields('extend type Query', null, fields);
}
