import type { Ontology } from '../model.js';
import { toEnumValue } from '../names.js';
import type { Violation } from '../problem.js';
import { NO_ENUM_VALUES, SCHEMA_TYPES } from '../reserved.js';
import { eachRepetition, type Rule } from './rule.js';

const PASCAL = { pattern: /^[A-Z][A-Za-z0-9]*$/, words: 'PascalCase' };
const CAMEL = { pattern: /^[a-z][A-Za-z0-9]*$/, words: 'camelCase' };
const SCREAMING = { pattern: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, words: 'SCREAMING_SNAKE_CASE' };
const KEBAB = { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, words: 'lower-case words joined by -' };

interface Named {
  name: string;
  path: (string | number)[];
  form: { pattern: RegExp; words: string };
}

/** Names have the form of their kind, so that each gives a legal name in GraphQL and Neo4j, and none is a reserved word there. */
export const nameForms: Rule = (ontology) => [
  ...forms(ontology),
  ...reserved(ontology),
  ...suffixClashes(ontology),
  ...foldedAlike(ontology),
];

function allNames(ontology: Ontology): Named[] {
  const named = (top: string, names: Iterable<string>, form: Named['form']): Named[] =>
    [...names].map((name) => ({ name, path: [top, name], form }));
  const below = (top: string, key: string, items: Iterable<{ name: string; inner: Iterable<string> }>): Named[] =>
    [...items].flatMap(({ name, inner }) =>
      [...inner].map((each) => ({ name: each, path: [top, name, key, each], form: CAMEL })),
    );
  const ownProperties = [...ontology.types.values()].map((type) => ({
    name: type.name,
    inner: type.properties.keys(),
  }));
  return [
    ...named('enums', ontology.enums.keys(), PASCAL),
    ...below(
      'enums',
      'values',
      [...ontology.enums.values()].map((each) => ({ name: each.name, inner: each.values.keys() })),
    ),
    ...named('types', ontology.types.keys(), PASCAL),
    ...below('types', 'properties', ownProperties),
    ...named('relations', ontology.relations.keys(), SCREAMING),
    ...named('measures', ontology.measures.keys(), KEBAB),
    ...named('entityProperties', ontology.entityProperties.keys(), CAMEL),
    ...named('factProperties', ontology.factProperties.keys(), CAMEL),
    ...[...ontology.types.values()].map(({ name, plural }) => ({
      name: plural,
      path: ['types', name, 'plural'],
      form: CAMEL,
    })),
    ...[...ontology.relations.values()].flatMap(({ name, field, inverse }) => [
      { name: field, path: ['relations', name, 'field'], form: CAMEL },
      { name: inverse, path: ['relations', name, 'inverse'], form: CAMEL },
    ]),
  ];
}

function forms(ontology: Ontology): Violation[] {
  return allNames(ontology)
    .filter(({ name, form }) => !form.pattern.test(name))
    .map(({ name, path, form }) => ({ path, message: `'${name}': expected ${form.words}` }));
}

function reserved(ontology: Ontology): Violation[] {
  const schemaTypes: readonly string[] = SCHEMA_TYPES;
  const noValues: readonly string[] = NO_ENUM_VALUES;
  const types = [...ontology.types.keys()].map((name) => ({ name, path: ['types', name] }));
  const enums = [...ontology.enums.keys()].map((name) => ({ name, path: ['enums', name] }));
  const values = [...ontology.enums.values()].flatMap((each) =>
    [...each.values.keys()].map((name) => ({ name, path: ['enums', each.name, 'values', name] })),
  );
  return [
    ...[...types, ...enums]
      .filter(({ name }) => schemaTypes.includes(name))
      .map(({ name, path }) => ({ path, message: `'${name}' is a type of the GraphQL schema already` })),
    ...values
      .filter(({ name }) => noValues.includes(name))
      .map(({ name, path }) => ({ path, message: `'${name}' is a reserved word of GraphQL` })),
    ...[...ontology.enums.keys()]
      .filter((name) => ontology.types.has(name))
      .map((name) => ({ path: ['enums', name], message: `'${name}' is an entity type and an enum` })),
  ];
}

/** Each type brings `…Connection` and `…Edge` with it. */
function suffixClashes(ontology: Ontology): Violation[] {
  return [...ontology.types.keys(), ...ontology.enums.keys()]
    .filter((name) => /(Connection|Edge)$/.test(name))
    .map((name) => ({
      path: [ontology.types.has(name) ? 'types' : 'enums', name],
      message: `'${name}': names ending in Connection or Edge are those of GraphQL's lists`,
    }));
}

/** Two names that are one in SCREAMING_SNAKE_CASE would be the same enum value. */
function foldedAlike(ontology: Ontology): Violation[] {
  const violations: Violation[] = [];
  const groups: [string[], Iterable<string>][] = [
    [['types'], ontology.types.keys()],
    [['measures'], ontology.measures.keys()],
    ...[...ontology.enums.values()].map((each): [string[], Iterable<string>] => [
      ['enums', each.name, 'values'],
      each.values.keys(),
    ]),
  ];
  for (const [path, names] of groups) {
    eachRepetition(names, toEnumValue, (name, first) =>
      violations.push({
        path: [...path, name],
        message: `'${name}' and '${first}' are both ${toEnumValue(name)} in GraphQL`,
      }),
    );
  }
  return violations;
}
