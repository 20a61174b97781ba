import { beforeAll, describe, expect, it } from 'vitest';
import { CallCount, dataOf, onEachStore, serverOver, type TestServer } from './servers.js';
import { smallGraph } from './small-graph.js';

/** Each with the calls that it takes, however many rows it answers. */
const QUESTIONS: Record<string, { query: string; calls: string[] }> = {
  'a record by id': { query: '{ city(id: "city:beijing") { name names { text } } }', calls: ['entities'] },
  'a list': { query: 'query ($n: Int) { entities(first: $n) { nodes { name } } }', calls: ['selectEntities'] },
  'two levels': {
    query:
      'query ($n: Int) { entities(first: $n) { nodes { facts(first: $n) { edges { other { name } node { sentence evidence { first document { id } } } } } } } }',
    calls: ['factsAt', 'selectEntities'],
  },
  'two relations of one level': {
    query:
      'query ($n: Int) { places(first: $n) { nodes { ... on City { backs(first: $n) { nodes { name } } partOf(first: $n) { nodes { name } } } } } }',
    calls: ['factsAt', 'selectEntities'],
  },
  'four levels': {
    query: `query ($n: Int) { models(first: $n) { nodes { developedBy(first: 2) { nodes { ... on Company { developed(first: 2) { nodes {
      ... on Model { developedBy(first: 3) { nodes { name } } } } } } } } } } }`,
    calls: ['factsAt', 'factsAt', 'factsAt', 'selectEntities'],
  },
  'four levels below a record by id': {
    query: `query ($n: Int) { company(id: "company:openai") { name developed(first: $n) { nodes { ... on Model { developedBy(first: 3) {
      edges { node { ... on Company { developed(first: 2) { totalCount nodes { ... on Model { developedBy(first: 4) { nodes { name } } } } } } } } } } } } } }`,
    calls: ['entities', 'factsAt'],
  },
  'below a record by id, more rows than are read in one go': {
    query: `query ($n: Int) { company(id: "company:openai") { developed(first: $n) { nodes { ... on Model { developedBy(first: 10) {
      nodes { ... on Company { developed(first: 20) { nodes { name } } } } } } } } } }`,
    calls: ['entities', 'factsAt', 'factsAt'],
  },
  'two fields of one name below a record by id': {
    query: `query ($n: Int) { company(id: "company:openai") { developed(first: $n) { nodes { ... on Model {
      a: developedBy(first: 1) { totalCount } b: developedBy(first: 2) { nodes { name } } } } } } }`,
    calls: ['entities', 'factsAt', 'factsAt'],
  },
  'ends of facts': {
    query:
      'query ($n: Int) { facts(first: $n) { nodes { sentence subject { name } object { name } accordingTo { name } } } }',
    calls: ['entities', 'selectFacts'],
  },
  'ends of facts by id only': {
    query:
      'query ($n: Int) { facts(first: $n) { nodes { subject { id type __typename } object { id } evidence { document { id } } } } }',
    calls: ['selectFacts'],
  },
  'documents of evidence': {
    query: 'query ($n: Int) { facts(first: $n) { nodes { evidence { quote document { title } } restsOn { id } } } }',
    calls: ['documents', 'facts', 'selectFacts'],
  },
  'documents behind entities': {
    query:
      'query ($n: Int) { entities(first: $n) { nodes { documents { document { id } factCount observationCount evidenceCount firstLine } } } }',
    calls: ['contributions', 'selectEntities'],
  },
  'documents behind places, with their titles': {
    query: '{ places(filter: { documentsAtLeast: 1 }) { nodes { name documents { document { title } factCount } } } }',
    calls: ['contributions', 'documents', 'selectEntities'],
  },
  'figures of entities': {
    query:
      'query ($n: Int) { countries(first: $n) { nodes { observations(first: $n) { nodes { value about { name } inputs { value } } } } } }',
    calls: ['entities', 'observations', 'observationsAt', 'selectEntities'],
  },
  'findings of entities': {
    query: `query ($n: Int) { countries(first: $n) { nodes { findings(first: $n) { totalCount nodes { rule inputs { ... on Observation { value } } } } } } }`,
    calls: ['observations', 'selectEntities', 'selectFindings'],
  },
  'only the number': {
    query: '{ cities { totalCount nodes { backs { totalCount } } } }',
    calls: ['factsAt', 'selectEntities'],
  },
  'a table with its facts': {
    query: `{ comparison(rows: { types: [PLACE] }, columns: { types: [MODEL_TYPE, FOCUS_DIMENSION] }) {
      rows { name } columns { name } cells { row { name } column { name } status count policies { name } rowDocuments { title }
        facts { nodes { restsOn { sentence } } } } } }`,
    calls: ['crossTable', 'crossTable', 'documents', 'entities', 'entities', 'facts', 'facts'],
  },
  'a table of numbers': {
    query:
      '{ comparison(rows: { types: [PLACE] }, columns: { types: [MODEL_TYPE] }) { cells { row { id } column { id } count } } }',
    calls: ['crossTable'],
  },
  backing: {
    query:
      '{ backing(placeTypes: [CITY]) { nodes { thing { name } backers { place { name } policies { name } facts { id } } } } }',
    calls: ['crossTable', 'entities', 'entities', 'facts', 'facts'],
  },
  'labels and counts': {
    query:
      '{ ontology { types { name count } relations { count } } dataset { counts { facts } } documents { factCount } }',
    calls: ['documents', 'facet', 'facet', 'facet', 'summary'],
  },
};

onEachStore(
  () => smallGraph(60),
  (_, under) => {
    const count = new CallCount();
    let server: TestServer;
    beforeAll(async () => {
      server = await serverOver(count.watch(under.store()));
    });

    describe('calls of the store', () => {
      it.each(Object.entries(QUESTIONS))('%s', async (_name, { query, calls }) => {
        for (const n of [10, 40]) {
          count.take();
          await dataOf(server, query, { n });
          expect(count.take(), `first: ${n}`).toEqual(calls);
        }
      });
    });

    it('reads a list below a record that goes on after a cursor at its own level', async () => {
      const query = `query ($after: String) { company(id: "company:openai") { developed(first: 1) { nodes { ... on Model {
        developedBy(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } } } } }`;
      interface Answer {
        company: { developed: { nodes: { developedBy: { nodes: unknown[]; pageInfo: { endCursor: string } } }[] } };
      }
      const first = await dataOf<Answer>(server, query, {});
      const by = first.company.developed.nodes[0]!.developedBy;
      expect(by.nodes).toEqual([{ id: 'company:openai' }]);
      count.take();
      const second = await dataOf<Answer>(server, query, { after: by.pageInfo.endCursor });
      expect(second.company.developed.nodes[0]!.developedBy.nodes).toEqual([]);
      expect(count.take()).toEqual(['entities', 'factsAt', 'factsAt']);
    });

    it('asks for each shared entity once', async () => {
      const asked: string[][] = [];
      const store = under.store();
      const watched = { ...store, entities: (ids: readonly string[]) => (asked.push([...ids]), store.entities(ids)) };
      const counting = await serverOver(watched);
      await dataOf(
        counting,
        '{ facts(first: 100, filter: { predicates: [DEVELOPED_BY] }) { nodes { object { name } } } }',
      );
      expect(asked).toEqual([['company:openai']]);
    });
  },
);
