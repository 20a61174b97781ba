import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { ERROR_CODES, type ErrorCode } from '../../src/errors.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { serverOver, type TestServer } from './servers.js';
import { smallGraph } from './small-graph.js';

interface Case {
  query: string;
  variables?: Record<string, unknown>;
  code: ErrorCode;
  /** What the text, or the hint, has to say. */
  says: RegExp;
  field?: string;
}

const deep = (levels: number): string =>
  `{ city(id: "city:beijing") ${'{ partOf { nodes { ... on Country { parts '.repeat(levels)}{ totalCount }${' } } } }'.repeat(levels)} }`;
const cursorOf = (text: string): string => Buffer.from(text).toString('base64url');

const CASES: Record<string, Case> = {
  'a malformed id': {
    query: '{ entity(id: "Beijing!") { id } }',
    code: 'INVALID_ID',
    says: /expected an id like "city:beijing"/,
    field: 'id',
  },
  'a wrong prefix': {
    query: '{ entity(id: "citty:beijing") { id } }',
    code: 'INVALID_ID',
    says: /did you mean "city"/,
  },
  'an endless id': { query: `{ node(id: "city:${'a'.repeat(500)}") { id } }`, code: 'INVALID_ID', says: /…/ },
  'an id of another type': {
    query: '{ policy(id: "city:beijing") { id } }',
    code: 'INVALID_ID',
    says: /begins with "policy:"/,
  },
  'an id of another kind': {
    query: '{ fact(id: "city:beijing") { id } }',
    code: 'INVALID_ID',
    says: /is the id of an entity/,
  },
  'a fact of no predicate': {
    query: '{ fact(id: "fact:LOVES:0123456789ab") { id } }',
    code: 'INVALID_ID',
    says: /fact:SIGNED/,
  },
  'a malformed id in a list': {
    query: '{ nodes(ids: ["city:beijing", "???"]) { id } }',
    code: 'INVALID_ID',
    says: /"\?\?\?"/,
    field: 'ids',
  },
  'too many ids': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 101 }, () => 'city:beijing') },
    code: 'BAD_USER_INPUT',
    says: /at most 100/,
  },
  'an unknown id in a filter': {
    query: '{ entities(filter: { ids: ["city:bejing"] }) { nodes { id } } }',
    code: 'UNKNOWN_ID',
    says: /did you mean "city:beijing"/,
    field: 'filter.ids',
  },
  'an unknown id deep in a filter': {
    query: '{ policies(filter: { not: { related: [{ others: ["city:nowhere-at-all"] }] } }) { nodes { id } } }',
    code: 'UNKNOWN_ID',
    says: /city:nowhere-at-all/,
    field: 'filter.not.related.others',
  },
  'an unknown document': {
    query: '{ facts(filter: { documents: ["ccid-2032"] }) { nodes { id } } }',
    code: 'UNKNOWN_ID',
    says: /did you mean "ccid-2023"/,
  },
  'an unknown id on an axis': {
    query: '{ comparison(rows: { ids: ["city:chengduu"] }, columns: { types: [MODEL_TYPE] }) { cells { count } } }',
    code: 'UNKNOWN_ID',
    says: /did you mean "city:chengdu"/,
    field: 'rows.ids',
  },
  'an unknown place': {
    query: '{ backing(places: ["city:beijin"]) { totalCount } }',
    code: 'UNKNOWN_ID',
    says: /city:beijing/,
    field: 'places',
  },
  'a cursor that is none': {
    query: '{ cities(after: "page-2") { nodes { id } } }',
    code: 'INVALID_CURSOR',
    says: /endCursor/,
    field: 'after',
  },
  'a cursor made up': {
    query: `{ cities(after: "${cursorOf('["0","city:a"]')}") { nodes { id } } }`,
    code: 'INVALID_CURSOR',
    says: /same question/,
  },
  'a page of -1': {
    query: '{ cities(first: -1) { nodes { id } } }',
    code: 'INVALID_PAGE_SIZE',
    says: /0 to 100/,
    field: 'first',
  },
  'a page of 100000': {
    query: '{ cities(first: 100000) { nodes { id } } }',
    code: 'INVALID_PAGE_SIZE',
    says: /endCursor/,
    field: 'first',
  },
  'a page of 101 below': {
    query: '{ city(id: "city:beijing") { backs(first: 101) { totalCount } } }',
    code: 'INVALID_PAGE_SIZE',
    says: /101/,
  },
  'an empty axis': {
    query: '{ comparison(rows: {}, columns: { types: [MODEL_TYPE] }) { cells { count } } }',
    code: 'INVALID_AXIS',
    says: /rows is empty/,
    field: 'rows',
  },
  'an axis of no types': {
    query: '{ comparison(rows: { types: [CITY] }, columns: { types: [] }) { cells { count } } }',
    code: 'INVALID_AXIS',
    says: /columns is empty/,
    field: 'columns',
  },
  'an axis with an empty filter': {
    query: '{ comparison(rows: { filter: {} }, columns: { types: [CITY] }) { cells { count } } }',
    code: 'INVALID_AXIS',
    says: /rows is empty/,
  },
  'a wrong type for an axis': {
    query: '{ comparison(rows: { types: [CITY] }, columns: { types: [PERSON] }) { cells { count } } }',
    code: 'INVALID_AXIS',
    says: /FOCUS_DIMENSION/,
    field: 'columns',
  },
  'no predicates': {
    query: '{ comparison(rows: { types: [CITY] }, columns: { types: [MODEL] }, predicates: []) { cells { count } } }',
    code: 'INVALID_AXIS',
    says: /at least one predicate/,
  },
  'backers that are no places': {
    query: '{ backing(placeTypes: [COMPANY]) { totalCount } }',
    code: 'INVALID_AXIS',
    says: /CITY/,
    field: 'placeTypes',
  },
  'a search for nothing': {
    query: '{ search(text: " …。") { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /at least one character/,
    field: 'text',
  },
  'an unknown property': {
    query: '{ policies(filter: { properties: [{ name: "knd", values: ["PLAN"] }] }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /did you mean "kind"/,
  },
  'an unknown value': {
    query: '{ policies(filter: { properties: [{ name: "kind", values: ["PLANS"] }] }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /did you mean "PLAN"/,
  },
  'a number of documents below one': {
    query: '{ places(filter: { not: { documentsAtLeast: 0 } }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /documentsAtLeast is 0; expected 1 or more/,
    field: 'filter.not.documentsAtLeast',
  },
  'a date that is none': {
    query: '{ policies(filter: { dateFrom: "2023-13" }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /YYYY-MM/,
  },
  'a variable of a wrong type': {
    query: 'query ($n: Int) { cities(first: $n) { totalCount } }',
    variables: { n: 'ten' },
    code: 'BAD_USER_INPUT',
    says: /\$n/,
  },
  'an unknown field': { query: '{ polices { totalCount } }', code: 'BAD_USER_INPUT', says: /did you mean "policies"/ },
  'an unknown enum value': {
    query: '{ entities(filter: { types: [CITTY] }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /CITY/,
  },
  'a syntax error': { query: '{ cities { ', code: 'BAD_USER_INPUT', says: /Syntax Error/ },
  'a mutation': { query: 'mutation { addCity { id } }', code: 'BAD_USER_INPUT', says: /mutation/ },
  'too deep': { query: deep(8), code: 'QUERY_TOO_DEEP', says: /at most 20.*two steps/s },
  'nesting of 50,000': {
    query: `${'{a'.repeat(50_000)}${'}'.repeat(50_000)}`,
    code: 'QUERY_TOO_COMPLEX',
    says: /tokens/,
  },
  '1,000 aliases': {
    query: `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    code: 'QUERY_TOO_COMPLEX',
    says: /1000 aliases; expected at most 50/,
  },
  '500 directives': { query: `{ __typename ${'@x '.repeat(500)} }`, code: 'QUERY_TOO_COMPLEX', says: /500 directives/ },
  'too costly': {
    query:
      '{ cities(first: 100) { nodes { facts(first: 100) { nodes { subject { facts(first: 100) { nodes { id } } } } } } } }',
    code: 'QUERY_TOO_COMPLEX',
    says: /objects; expected at most 100000.*Lower `first`/s,
  },
  'too costly by variables': {
    query:
      'query ($n: Int = 1) { cities(first: $n) { nodes { facts(first: $n) { nodes { subject { facts(first: $n) { nodes { id } } } } } } } }',
    variables: { n: 100 },
    code: 'QUERY_TOO_COMPLEX',
    says: /objects/,
  },
  'introspection over and over': {
    query: `{ ${'abcdefgh'
      .split('')
      .map((a) => `${a}: __schema { types { name } }`)
      .join(' ')} }`,
    code: 'QUERY_TOO_COMPLEX',
    says: /objects/,
  },
  'a fragment that spreads itself': {
    query: '{ ...A } fragment A on Query { __typename ...A }',
    code: 'BAD_USER_INPUT',
    says: /Cannot spread fragment/,
  },
};

/** Codes that a request can bring about; the others are the dataset's, the store's or the program's. */
const OF_REQUESTS: ErrorCode[] = [
  'BAD_USER_INPUT',
  'INVALID_ID',
  'UNKNOWN_ID',
  'INVALID_CURSOR',
  'INVALID_PAGE_SIZE',
  'INVALID_AXIS',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COMPLEX',
];

describe('bad input', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serverOver(createMemoryStore(smallGraph()));
  });

  it.each(Object.entries(CASES))('%s', async (_name, { query, variables, code, says, field }) => {
    const body = await server.askRaw(query, variables);
    const { errors = [] } = JSON.parse(body) as {
      errors?: { message: string; extensions: Record<string, string | undefined> }[];
    };
    expect(errors.length).toBeLessThanOrEqual(11);
    const [first] = errors;
    expect(first?.extensions['code']).toBe(code);
    expect(`${first?.message ?? ''} ${first?.extensions['hint'] ?? ''}`).toMatch(says);
    if (field !== undefined) expect(first?.extensions['field']).toBe(field);
    expect(
      Object.keys(first?.extensions ?? {}).every((key) => ['code', 'hint', 'field', 'allowed'].includes(key)),
    ).toBe(true);
    expect(body).not.toMatch(/node_modules|\.ts:\d|stacktrace/);
  });

  it('brings about every code that a request can', () => {
    expect(new Set(Object.values(CASES).map(({ code }) => code))).toEqual(new Set(OF_REQUESTS));
  });

  it('takes a cursor of the same list only', async () => {
    const { data } = await server.ask('{ cities(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { cities: { pageInfo: { endCursor: string } } }).cities.pageInfo;
    const codesOf = async (query: string): Promise<(string | undefined)[]> =>
      ((await server.ask(query, { after: endCursor })).errors ?? []).map(({ extensions }) => extensions.code);
    expect(await codesOf('query ($after: String) { cities(first: 5, after: $after) { nodes { id } } }')).toEqual([]);
    expect(await codesOf('query ($after: String) { policies(after: $after) { nodes { id } } }')).toEqual([
      'INVALID_CURSOR',
    ]);
    expect(await codesOf('query ($after: String) { cities(orderBy: DEGREE, after: $after) { nodes { id } } }')).toEqual(
      ['INVALID_CURSOR'],
    );
    expect(
      await codesOf('query ($after: String) { cities(filter: { nameContains: "b" }, after: $after) { nodes { id } } }'),
    ).toEqual(['INVALID_CURSOR']);
    expect(
      await codesOf('query ($after: String) { city(id: "city:beijing") { backs(after: $after) { nodes { id } } } }'),
    ).toEqual(['INVALID_CURSOR']);
  });

  it('answers null for what is absent', async () => {
    const query = `{
      city(id: "city:atlantis") { id } entity(id: "model:none") { id } fact(id: "fact:SIGNED:000000000000") { id }
      observation(id: "observation:000000000000") { id } finding(id: "finding:growth:000000000000") { id }
      document(id: "no-such") { id } node(id: "city:atlantis") { id } nodes(ids: ["city:atlantis", "city:beijing", "none"]) { id }
      beijing: city(id: "city:beijing") { iso3166 wikidata note }
    }`;
    expect(await server.ask(query)).toEqual({
      data: {
        city: null,
        entity: null,
        fact: null,
        observation: null,
        finding: null,
        document: null,
        node: null,
        nodes: [null, { id: 'city:beijing' }, null],
        beijing: { iso3166: null, wikidata: null, note: null },
      },
    });
  });
});

describe('docs/errors.md', () => {
  const text = readFileSync('docs/errors.md', 'utf8');

  it.each(ERROR_CODES)('explains %s', (code) => {
    const section = text.split(/^## /m).find((each) => each.startsWith(`${code}\n`));
    expect(section?.length ?? 0).toBeGreaterThan(80);
  });

  it('explains nothing else', () => {
    const headings = [...text.matchAll(/^## ([A-Z_]+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([...ERROR_CODES]);
  });
});
