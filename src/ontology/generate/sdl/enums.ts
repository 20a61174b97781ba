/** Enums: types, predicates, measures, and the vocabularies of properties. */
import type { Label, Measure, Ontology } from '../../model.js';
import { toEnumValue } from '../../names.js';
import { printEnum } from './print.js';

function both(label: Label): string {
  return `${label.zh} ${label.en}`;
}

const KINDS: Readonly<Record<Measure['kind'], string>> = {
  level: 'an amount or count',
  growth: 'a change against a base',
  cagr: 'a yearly growth over several years',
  share: 'a part of a whole',
  ratio: 'one figure against another',
};

function types(ontology: Ontology): string {
  const description =
    "What an entity is. An abstract type is no entity's own: in a filter it stands for all types below it. Example: `entities(filter: { types: [CITY] }) { nodes { type } }`";
  const values = [...ontology.types.values()].map((type) => ({
    name: toEnumValue(type.name),
    description: `${type.description.en} (${type.label.zh})${type.abstract ? '; abstract' : ''}. Example: ${type.example}`,
  }));
  return printEnum('EntityType', description, values);
}

function predicates(ontology: Ontology): string {
  const description =
    'What a fact says of its subject and object. Example: `facts(filter: { predicates: [SIGNED] }) { nodes { predicate sentence } }`';
  const values = [...ontology.relations.values()].map(({ name, reads, description: what, example }) => ({
    name,
    description: `${reads.zh}, ${reads.en}: ${what.en}. Example: ${example}`,
  }));
  return printEnum('Predicate', description, values);
}

function measures(ontology: Ontology): string {
  const description =
    'What a figure measures. Example: `observations(filter: { measures: [MARKET_SIZE] }) { nodes { measure value } }`';
  const values = [...ontology.measures.values()].map(({ name, label, kind, units }) => ({
    name: toEnumValue(name),
    description: `${both(label)}: ${KINDS[kind]}. Example: in ${units.join(', ')}`,
  }));
  return printEnum('Measure', description, values);
}

function vocabularies(ontology: Ontology): string[] {
  return [...ontology.enums.values()].map(({ name, label, values }) => {
    const [first] = values.keys();
    return printEnum(
      name,
      `${both(label)}. Example: \`${toEnumValue(first ?? '')}\``,
      [...values.values()].map((value) => ({ name: toEnumValue(value.name), description: both(value.label) })),
    );
  });
}

/** Definitions of all enums. */
export function enums(ontology: Ontology): string[] {
  return [types(ontology), predicates(ontology), measures(ontology), ...vocabularies(ontology)];
}
