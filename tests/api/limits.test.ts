import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/api/limits/cost.js';
import { measure } from '../../src/api/limits/measure.js';
import { createSchema } from '../../src/api/schema.js';
import { readSdl } from '../../src/assets.js';
import { ontology } from './small-graph.js';

const schema = createSchema(readSdl(), ontology);

function cost(query: string, variables = {}): number {
  const document = parse(query);
  return costOf(schema, document, getOperationAST(document)!, variables);
}

describe('cost', () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['{ __typename }', 0],
    ['{ city(id: "city:a") { name } }', 1],
    // The connection, and each of its rows.
    ['{ cities(first: 7) { nodes { name } } }', 1 + 7],
    ['{ cities { nodes { name } } }', 1 + 20],
    ['{ cities { totalCount } }', 1],
    ['{ cities(first: 7) { edges { node { name } } } }', 1 + 7 * 2],
    ['{ cities(first: 2) { nodes { backs(first: 3) { nodes { id } } } } }', 1 + 2 * (1 + 1 + 3)],
    ['{ cities(first: 1) { nodes { evidence { first } } } }', 1 + 1 + 5],
    ['{ comparison(rows: {}, columns: {}) { cells { count } } }', 1 + 200],
    ['query ($n: Int) { cities(first: $n) { nodes { id } } }', 1 + 9, { n: 9 }],
    ['query ($n: Int = 4) { cities(first: $n) { nodes { id } } }', 1 + 4],
    ['query ($n: Int) { cities(first: $n) { nodes { id } } }', 1 + 20],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 3, { ids: ['a', 'b', 'c'] }],
    ['{ nodes(ids: ["a", "b"]) { id } }', 2],
    // Sizes out of bounds are refused later, with a code of their own.
    ['{ cities(first: 100000) { nodes { id } } }', 1 + 100],
    ['{ cities(first: -1) { nodes { id } } }', 1],
    ['{ ...A ...A } fragment A on Query { cities(first: 7) { nodes { ... on City { name } } } }', 2 * (1 + 7)],
    ['{ __schema { types { name } } }', 20_000],
    ['{ ...A } fragment A on Query { ...A }', 0],
    ['{ nonsense { id } }', 0],
  ])('%s is %i', (query, expected, variables = {}) => {
    expect(cost(query, variables)).toBe(expected);
  });

  it('of fragments that spread fragments twice is reckoned once for each', () => {
    // One by one these would be 2^200: this would not end.
    const fragments = Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    expect(cost(`{ ...F0 } ${fragments.join(' ')} fragment F200 on Query { dataset { version } }`)).toBeGreaterThan(
      1e50,
    );
  });
});

describe('measures', () => {
  it.each([
    ['{ a }', { depth: 1, aliases: 0, directives: 0 }],
    ['{ a { b: c @x { d } } e }', { depth: 3, aliases: 1, directives: 1 }],
    ['{ a { ...F } } fragment F on T { b { ... on U { c } } }', { depth: 3, aliases: 0, directives: 0 }],
    ['{ ...F } fragment F on T { ...F }', { depth: 0, aliases: 0, directives: 0 }],
    ['{ __schema { types { fields { name } } } }', { depth: 0, aliases: 0, directives: 0 }],
    ['query A { a } query B { a { b } }', { depth: 2, aliases: 0, directives: 0 }],
  ])('%s', (query, expected) => {
    expect(measure(parse(query))).toEqual(expected);
  });
});
