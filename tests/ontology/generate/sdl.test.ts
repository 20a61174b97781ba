import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generateSdl } from '../../../src/ontology/generate/sdl.js';
import { loadOntology, readOntology } from '../../../src/ontology/load.js';
import { ENTITY_FIELDS, ROOT_FIELDS, SCHEMA_TYPES } from '../../../src/ontology/reserved.js';
import { shipped } from '../../../src/package-root.js';
import { changed, smallOntology, toYaml } from '../fixture.js';

const query = readFileSync(shipped('schema', 'query.graphql'), 'utf8');
const ontology = readOntology();
const schema = buildSchema(`${query}\n${generateSdl(ontology)}`);

function ownTypes(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter((type) => !type.name.startsWith('__'));
}

type Described = [name: string, description: string | null | undefined];

function within(type: GraphQLNamedType, part: { name: string; description?: string | null | undefined }): Described {
  return [`${type.name}.${part.name}`, part.description];
}

/** `City.issuedPolicies(first)`: everything of the schema that may have a description, with it. */
function described(type: GraphQLNamedType): Described[] {
  const own: Described = [type.name, type.description];
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => within(type, value))];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map((field) => within(type, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const [name, description] = within(type, field);
    const args = field.args.map((arg): Described => [`${name}(${arg.name})`, arg.description]);
    return [[name, description] as Described, ...args];
  });
  return [own, ...fields];
}

function fieldType(typeName: string, field: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return type.getFields()[field]?.type.toString();
}

describe('the schema of entities', () => {
  it('is valid together with the part written by hand', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and enum value', () => {
    const bare = ownTypes(schema)
      .flatMap(described)
      .filter(([, description]) => description === null || description === undefined || description.trim() === '')
      .map(([name]) => name)
      // GraphQL's own scalars are described by GraphQL.
      .filter((name) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));
    expect(bare).toEqual([]);
  });

  it('leaves no placeholder in a description', () => {
    const odd = ownTypes(schema)
      .filter((type) => type.name !== 'Predicate' && !type.name.startsWith('Ontology'))
      .flatMap(described)
      .filter(([, description]) => /undefined|\{(subject|object)\}/.test(description ?? ''));
    expect(odd).toEqual([]);
  });

  it('stays readable', () => {
    expect(ownTypes(schema).length).toBeLessThanOrEqual(165);
  });

  it('has a list and a record at the root for each type', () => {
    for (const type of ontology.types.values()) {
      expect(fieldType('Query', type.plural)).toBe(`${type.name}Connection!`);
      const single = type.name.charAt(0).toLowerCase() + type.name.slice(1);
      expect(fieldType('Query', single)).toBe(type.abstract ? undefined : type.name);
    }
  });

  it('leads along a relation from both ends, to the narrowest type', () => {
    expect(fieldType('Policy', 'issuedBy')).toBe('EntityConnection!');
    expect(fieldType('City', 'issuedPolicies')).toBe('PolicyConnection!');
    expect(fieldType('Policy', 'appliesIn')).toBe('PlaceConnection!');
    expect(fieldType('Model', 'appliesIn')).toBeUndefined();
    expect(fieldType('Place', 'backs')).toBe('EntityConnection!');
    expect(fieldType('Model', 'backedBy')).toBe('PlaceConnection!');
  });

  it('gives properties the types of the ontology', () => {
    expect(fieldType('Policy', 'status')).toBe('PolicyStatus');
    expect(fieldType('Policy', 'date')).toBe('PartialDate');
    expect(fieldType('Place', 'iso3166')).toBe('String');
    expect(fieldType('Entity', 'wikidata')).toBe('String');
  });

  it('has every fact property as a field of Fact', () => {
    const relations = [...ontology.relations.values()].flatMap((relation) => [...relation.properties.keys()]);
    for (const name of [...ontology.factProperties.keys(), ...relations]) expect(fieldType('Fact', name)).toBeDefined();
  });

  it('makes repeatable properties lists and required ones non-null', () => {
    const tags = {
      type: 'string',
      label: { zh: '标签', en: 'tags' },
      description: 'Tags',
      repeatable: true,
      required: true,
    };
    expect(generateSdl(loadOntology(toYaml(changed('types.City.properties.tags', tags))))).toContain(
      '  tags: [String!]!\n',
    );
  });

  it('of the smallest ontology is what it was', () => {
    const text = generateSdl(loadOntology(toYaml(smallOntology())));
    const region = text.split('\n\n').find((definition) => definition.includes('\ntype Region '));
    expect(region).toContain('issuedPolicies(');
    expect(region).toMatchSnapshot();
  });
});

describe('reserved names', () => {
  const hand = buildSchema(`${query}\n${generateSdl(ontology)}`);
  const generated = new Set([
    ...ontology.types.keys(),
    ...ontology.enums.keys(),
    ...[...ontology.types.keys(), 'Entity'].flatMap((name) => [`${name}Connection`, `${name}Edge`]),
  ]);

  it('are all that the hand-written schema has: add what is new there to src/ontology/reserved.ts', () => {
    const byHand = ownTypes(hand)
      .map((type) => type.name)
      .filter((name) => !generated.has(name) && !/(Connection|Edge)$/.test(name));
    expect(byHand.filter((name) => !(SCHEMA_TYPES as readonly string[]).includes(name))).toEqual([]);
  });

  it('hold every root field that is not of one type', () => {
    const ofTypes = [...ontology.types.values()].flatMap((type) => [
      type.plural,
      type.name.charAt(0).toLowerCase() + type.name.slice(1),
    ]);
    const others = Object.keys(hand.getQueryType()?.getFields() ?? {}).filter((name) => !ofTypes.includes(name));
    expect(others.filter((name) => !(ROOT_FIELDS as readonly string[]).includes(name))).toEqual([]);
  });

  it('hold every field that all entities have', () => {
    const entity = hand.getType('Entity');
    const fields = isInterfaceType(entity) ? Object.keys(entity.getFields()) : [];
    const relations = [...ontology.relations.values()].flatMap(({ field, inverse }) => [field, inverse]);
    const plain = fields.filter((name) => !relations.includes(name));
    expect(plain.filter((name) => !(ENTITY_FIELDS as readonly string[]).includes(name))).toEqual([]);
  });
});
