/** From the YAML's sections to the ontology's parts. Shapes are checked here, meanings in check.ts. */
import {
  ANY_TYPE,
  MEASURE_KINDS,
  PROPERTY_TYPES,
  type EntityType,
  type Measure,
  type Ontology,
  type OntologyEnum,
  type Property,
  type Relation,
} from './model.js';
import { graphqlNames } from './names.js';
import { concreteTypes } from './queries.js';
import type { Section } from './section.js';

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, Object.freeze(item)] as const));
}

function parseEnum(section: Section): OntologyEnum {
  const label = section.label('label');
  const values = section
    .child('values')
    .all()
    .map((value) => {
      const text = Object.freeze({ zh: value.text('zh'), en: value.text('en') });
      value.finish();
      return { name: value.name, label: text };
    });
  section.finish();
  return { name: section.name, label, values: byName(values) };
}

function parseProperty(section: Section): Property {
  const type = section.oneOf('type', PROPERTY_TYPES);
  const property = {
    name: section.name,
    type,
    enum: type === 'enum' ? section.text('enum') : null,
    label: section.label('label'),
    description: section.text('description'),
    example: section.optionalText('example'),
    pattern: section.optionalText('pattern'),
    repeatable: section.flag('repeatable'),
    required: section.flag('required'),
  };
  section.finish();
  return property;
}

function parseProperties(section: Section, key: string): ReadonlyMap<string, Property> {
  return byName(section.entries(key).map(parseProperty));
}

function parseType(section: Section): Omit<EntityType, 'ancestors'> {
  const abstract = section.flag('abstract');
  const type = {
    name: section.name,
    abstract,
    parent: section.optionalText('parent'),
    prefix: abstract ? null : section.text('prefix'),
    label: section.label('label'),
    plural: section.text('plural'),
    description: section.label('description'),
    example: section.text('example'),
    properties: parseProperties(section, 'properties'),
  };
  section.finish();
  return type;
}

type DeclaredType = Omit<EntityType, 'ancestors'>;

/** The parent, its parent and so on; stops at an unknown name and at a loop, which the check reports. */
function ancestorsOf(type: DeclaredType, types: ReadonlyMap<string, DeclaredType>): string[] {
  const chain: string[] = [];
  for (let parent = type.parent; parent !== null && !chain.includes(parent) && types.has(parent);) {
    chain.push(parent);
    parent = types.get(parent)?.parent ?? null;
  }
  return chain;
}

function withAncestors(declared: readonly DeclaredType[]): ReadonlyMap<string, EntityType> {
  const types = new Map(declared.map((type) => [type.name, type] as const));
  return byName(
    declared.map((type): EntityType => {
      const ancestors = ancestorsOf(type, types);
      const inherited = [...ancestors].reverse().flatMap((name) => [...(types.get(name)?.properties ?? [])]);
      return { ...type, ancestors: Object.freeze(ancestors), properties: new Map([...inherited, ...type.properties]) };
    }),
  );
}

/** The concrete types behind the declared ones, each once, in the order of the ontology. */
function expand(types: ReadonlyMap<string, EntityType>, declared: readonly string[]): readonly string[] {
  const wanted = new Set(declared.flatMap((name) => concreteTypes({ types }, name)));
  return Object.freeze(concreteTypes({ types }, ANY_TYPE).filter((name) => wanted.has(name)));
}

function parseRelation(section: Section, types: ReadonlyMap<string, EntityType>): Relation {
  const declaredSubject = section.list('subject');
  const declaredObject = section.list('object');
  const relation = {
    name: section.name,
    label: section.label('label'),
    declaredSubject,
    declaredObject,
    subjectTypes: expand(types, declaredSubject),
    objectTypes: expand(types, declaredObject),
    field: section.text('field'),
    inverse: section.text('inverse'),
    symmetric: section.flag('symmetric'),
    derived: section.flag('derived'),
    backs: section.flag('backs'),
    reads: section.label('reads'),
    inverseReads: section.label('inverseReads'),
    description: section.label('description'),
    example: section.text('example'),
    properties: parseProperties(section, 'properties'),
  };
  section.finish();
  return relation;
}

function parseMeasure(section: Section): Measure {
  const measure = {
    name: section.name,
    kind: section.oneOf('kind', MEASURE_KINDS),
    label: section.label('label'),
    units: section.list('units'),
  };
  section.finish();
  return measure;
}

/** The whole ontology; what its sections lack has been reported through them. */
export function parseOntology(root: Section): Ontology {
  const version = root.integer('version');
  const enums = byName(root.entries('enums').map(parseEnum));
  const entityProperties = parseProperties(root, 'entityProperties');
  const factProperties = parseProperties(root, 'factProperties');
  const types = withAncestors(root.entries('types').map(parseType));
  const relations = byName(root.entries('relations').map((section) => parseRelation(section, types)));
  const measures = byName(root.entries('measures').map(parseMeasure));
  root.finish();
  const typeByPrefix = new Map(
    [...types.values()].flatMap((type) => (type.prefix === null ? [] : [[type.prefix, type] as const])),
  );
  const graphql = graphqlNames({ types, relations, measures, enums });
  return Object.freeze({
    version,
    enums,
    types,
    relations,
    measures,
    entityProperties,
    factProperties,
    typeByPrefix,
    graphql,
  });
}
