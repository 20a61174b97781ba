import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import {
  concreteTypes,
  factPropertiesOf,
  isKindOf,
  propertiesOf,
  relationAllows,
  typeOfId,
} from '../../src/ontology/queries.js';
import { relationFieldsOf } from '../../src/ontology/relation-fields.js';
import { smallOntology, toYaml } from './fixture.js';

const ontology = loadOntology(toYaml(smallOntology()));

describe('typeOfId', () => {
  it.each([
    ['city:beijing', 'City'],
    ['policy:a:b', 'Policy'],
    ['town:beijing', undefined],
    ['beijing', undefined],
    ['', undefined],
    ['City:beijing', undefined],
  ])('%s is of type %s', (id, type) => {
    expect(typeOfId(ontology, id)?.name).toBe(type);
  });
});

describe('concreteTypes', () => {
  it.each([
    ['Place', ['City', 'Region']],
    ['City', ['City']],
    ['Entity', ['City', 'Region', 'Policy']],
    ['Town', []],
  ])('%s stands for %j', (name, expected) => {
    expect(concreteTypes(ontology, name)).toEqual(expected);
  });
});

describe('isKindOf', () => {
  it.each([
    ['City', 'Place', true],
    ['City', 'City', true],
    ['City', 'Entity', true],
    ['City', 'Region', false],
    ['Place', 'City', false],
    ['Town', 'Entity', false],
  ])('%s is of the kind %s: %s', (type, kind, expected) => {
    expect(isKindOf(ontology, type, kind)).toBe(expected);
  });
});

describe('relationAllows', () => {
  it.each([
    ['ISSUED_BY', 'Policy', 'City', true],
    ['ISSUED_BY', 'City', 'Policy', false],
    ['ISSUED_BY', 'Policy', 'Policy', false],
    ['TWINNED_WITH', 'City', 'City', true],
    ['ISSUED', 'Policy', 'City', false],
  ])('%s between %s and %s: %s', (predicate, subject, object, expected) => {
    expect(relationAllows(ontology, predicate, subject, object)).toBe(expected);
  });
});

describe('properties', () => {
  it('of a type are its own and those of every entity', () => {
    expect([...propertiesOf(ontology, 'City').keys()]).toEqual(['founded', 'note']);
    expect([...propertiesOf(ontology, 'Region').keys()]).toEqual(['note']);
  });

  it('are inherited', () => {
    const tree = smallOntology();
    const types = tree['types'] as Record<string, Record<string, unknown>>;
    types['Place']!['properties'] = types['City']!['properties'];
    delete types['City']!['properties'];
    const inheriting = loadOntology(toYaml(tree));
    expect([...propertiesOf(inheriting, 'Region').keys()]).toEqual(['founded', 'note']);
  });

  it('of a predicate are its own and those of every fact', () => {
    expect([...factPropertiesOf(ontology, 'ISSUED_BY').keys()]).toEqual(['date']);
  });
});

describe('relationFieldsOf', () => {
  const fields = (type: string): string[] =>
    relationFieldsOf(ontology, type).map(({ name, direction, target }) => `${name} ${direction} ${target}`);

  it('leads both ways, to the narrowest type that holds the other ends', () => {
    expect(fields('Policy')).toEqual(['issuedBy OUT Place', 'backedBy IN Place']);
    expect(fields('Region')).toEqual(['issuedPolicies IN Policy', 'backs OUT Policy']);
  });

  it('has one field for a symmetric relation', () => {
    expect(fields('City')).toContain('twins BOTH City');
  });

  it('gives an abstract type what all its types have', () => {
    expect(fields('Place')).toEqual(['issuedPolicies IN Policy', 'backs OUT Policy']);
    expect(fields('Entity')).toEqual([]);
  });
});
