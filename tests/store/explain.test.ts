/**
 * How the database would run each statement, on a graph large enough for its planner to have something to choose from: none
 * may read all of something where an index serves.
 */
import { readdirSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../../src/package-root.js';
import { Connection } from '../../src/store/neo4j/connection.js';
import { loadInto } from '../../src/store/neo4j/load/load.js';
import { ensureSchema } from '../../src/store/neo4j/schema.js';
import type { Statement } from '../../src/store/neo4j/statements.js';
import { createNeo4jStore } from '../../src/store/neo4j/store.js';
import { Vocabulary } from '../../src/store/neo4j/vocabulary.js';
import type { EntityFilter, EntityOrder, FactFilter, Store, Window } from '../../src/store/port.js';
import { ontology } from '../support/graph-builder.js';
import { largeGraph } from '../support/large-graph.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';

const SCAN = /^(AllNodesScan|.*ByLabelScan|.*LabelsScan|.*RelationshipTypeScan|.*TypesScan|.*AllRelationshipsScan)$/;

/** The order is worked out, not taken from an index. */
const SORT = /^(Partial)?(Sort|Top)$/;

const PAGE: Window = { first: 20, count: false };
const COUNTED: Window = { first: 20, count: true };
const ORDERS: readonly [EntityOrder, Window['after']][] = [
  ['ID', ['city:e-10']],
  ['NAME_ZH', ['中', 'city:e-10']],
  ['NAME_EN', ['m', 'city:e-10']],
  ['DATE', ['2023', 'city:e-10']],
  ['DATE_DESC', ['2023', 'city:e-10']],
  ['DEGREE', [3, 'city:e-10']],
];
const IDS = ['city:e-1', 'model:e-2'];

interface Case {
  name: string;
  ask: (store: Store) => Promise<unknown>;
  /** Why it may scan, where it may. */
  scans?: string;
  /** The index gives the order: nothing is sorted. */
  ordered?: boolean;
}

const entities = (name: string, filter: EntityFilter, window = PAGE, order: EntityOrder = 'ID'): Case => ({
  name: `entities ${name}`,
  ask: (store) => store.selectEntities({ filter, order, window }),
});
const ordered = (each: Case): Case => ({ ...each, ordered: true });
const facts = (name: string, filter: FactFilter, window = PAGE, scans?: string): Case => ({
  name: `facts ${name}`,
  ask: (store) => store.selectFacts({ filter, window }),
  ...(scans === undefined ? {} : { scans }),
});

const CASES: readonly Case[] = [
  { name: 'entities by id', ask: (store) => store.entities(IDS) },
  { name: 'facts by id', ask: (store) => store.facts(['fact:USES:000000000000', 'fact:BACKS:000000000000']) },
  { name: 'observations by id', ask: (store) => store.observations(['observation:000000000000']) },
  ...ORDERS.flatMap(([order, after = []]) =>
    [
      entities(`all by ${order}`, {}, COUNTED, order),
      entities(`of a type by ${order}`, { types: ['Policy'] }, COUNTED, order),
      entities(`all by ${order}, a later page`, {}, { ...PAGE, after }, order),
      entities(`of a type by ${order}, a later page`, { types: ['Policy'] }, { ...PAGE, after }, order),
    ].map(ordered),
  ),
  entities('of types', { types: ['City', 'Region', 'Country'] }, COUNTED),
  entities('by ids', { ids: IDS }, COUNTED),
  entities('by a name', { nameContains: '北京' }, COUNTED),
  entities('by a name in a type', { nameContains: '北京', types: ['City'] }, PAGE, 'NAME_ZH'),
  entities('by a date', { dateFrom: '2023-05', dateTo: '2023-06' }, PAGE, 'DATE'),
  entities('by a property in a type', { types: ['Policy'], properties: [{ name: 'kind', values: ['plan'] }] }),
  entities('by what they are related to', {
    related: [{ predicates: ['USES'], direction: 'OUT', others: ['tech:e-8'] }],
  }),
  entities('not of a type', { not: { types: ['City'] } }),
  entities('in a document', { documents: ['doc-a'] }),
  entities('in two documents', { types: ['City'], documentsAtLeast: 2 }, COUNTED),
  { name: 'contributions', ask: (store) => store.contributions(IDS) },
  {
    name: 'facts at',
    ask: (store) =>
      store.factsAt([
        { entity: 'city:e-0', direction: 'OUT', predicates: ['FOCUSES_ON'], otherTypes: [], window: COUNTED },
        { entity: 'city:e-0', direction: 'BOTH', predicates: [], otherTypes: ['Policy'], window: COUNTED },
        {
          entity: 'city:e-0',
          direction: 'IN',
          predicates: ['USES', 'BACKS'],
          otherTypes: [],
          window: { ...PAGE, after: ['a', 'b'] },
        },
      ]),
  },
  {
    name: 'facts at, and on from there',
    ask: (store) => {
      const step = { direction: 'OUT' as const, predicates: ['USES'], otherTypes: [], window: COUNTED };
      const inward = { direction: 'BOTH' as const, predicates: [], otherTypes: ['City'], window: PAGE };
      return store.factsAt([{ entity: 'city:e-0', ...step, then: [{ ...step, then: [inward] }, inward] }]);
    },
  },
  facts('all', {}, COUNTED),
  facts('all, a later page', {}, { ...PAGE, after: ['fact:PART_OF:5'] }),
  facts('of a relation', { predicates: ['USES'] }, COUNTED),
  facts('derived', { derived: true }),
  facts(
    'with a status, counted',
    { statuses: ['planned'] },
    COUNTED,
    'a count by a condition on the facts looks at each',
  ),
  facts('of subjects', { subjects: IDS }, COUNTED),
  facts('of objects', { objects: IDS }, COUNTED),
  facts('of ends', { ends: IDS, predicates: ['USES'] }, COUNTED),
  facts('by ids', { ids: ['fact:USES:000000000000'] }),
  {
    name: 'observations at',
    ask: (store) =>
      store.observationsAt([
        { entity: 'city:e-0', measures: ['growth'], window: COUNTED },
        { entity: 'city:e-0', measures: [], window: PAGE },
      ]),
  },
  { name: 'observations', ask: (store) => store.selectObservations({ filter: {}, window: COUNTED }) },
  {
    name: 'observations, a later page',
    ask: (store) => store.selectObservations({ filter: {}, window: { ...PAGE, after: ['growth', null, 'x'] } }),
  },
  {
    name: 'observations of measures',
    ask: (store) => store.selectObservations({ filter: { measures: ['growth'] }, window: COUNTED }),
  },
  { name: 'observations about', ask: (store) => store.selectObservations({ filter: { about: IDS }, window: COUNTED }) },
  { name: 'findings', ask: (store) => store.selectFindings({ filter: {}, window: COUNTED }) },
  { name: 'findings about', ask: (store) => store.selectFindings({ filter: { about: IDS }, window: PAGE }) },
  {
    name: 'table of ids',
    ask: (store) => store.crossTable({ predicates: ['USES'], rows: { ids: IDS }, columns: {}, facts: {} }),
  },
  {
    name: 'table of types',
    ask: (store) =>
      store.crossTable({
        predicates: ['BACKS'],
        rows: { types: ['City'] },
        columns: { types: ['ModelType'] },
        facts: {},
      }),
    scans: 'a table reads all entities of a type, or all facts of the relation',
  },
  { name: 'search', ask: (store) => store.search({ text: '北京', types: [], window: COUNTED }) },
  {
    name: 'search in types',
    ask: (store) => store.search({ text: 'gpt', types: ['Model'], window: { ...PAGE, after: [1, 3, 'x'] } }),
  },
  {
    name: 'facets, documents, summary',
    ask: async (store) => [await store.facet('TYPE'), await store.documents(), await store.summary()],
    scans: 'all documents are asked for',
  },
];

/** Statements of a load that read all of a kind: what changed cannot be known otherwise. */
const FULL_READS = ['load/hashes', 'load/about-hashes', 'load/fact-hashes'];

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0] ?? '', ...children.flatMap(operatorsOf)];
}

describe.runIf(HAS_NEO4J)('EXPLAIN', () => {
  const vocabulary = new Vocabulary(ontology);
  const seen: Statement[] = [];
  let lease: Neo4jLease;
  let driver: Driver;
  let connection: Connection;
  let loadStatements: Statement[];
  beforeAll(async () => {
    lease = await leaseNeo4j();
    driver = neo4j.driver(lease.uri, neo4j.auth.basic(lease.user, lease.password));
    connection = Connection.to({ ...lease, onStatement: (statement) => seen.push(statement) });
    await ensureSchema(connection, vocabulary);
    await loadInto(connection, vocabulary, largeGraph(4000));
    // A second graph, so that every statement of a load is run.
    await loadInto(connection, vocabulary, largeGraph(3000, '改'));
    loadStatements = seen.splice(0).filter(({ name }) => name.startsWith('load/'));
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
    await driver.executeQuery('CALL db.prepareForReplanning()');
  }, 600_000);
  afterAll(async () => {
    await connection.close();
    await driver.close();
    lease.release();
  });

  async function operatorsFor({ text, parameters }: Statement): Promise<string[]> {
    const session = driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      return operatorsOf(summary.plan as Plan);
    } finally {
      await session.close();
    }
  }

  const scansOf = async (statement: Statement): Promise<string[]> =>
    (await operatorsFor(statement)).filter((operator) => SCAN.test(operator));

  it.each(CASES)('$name', async ({ ask, scans, ordered: isOrdered }) => {
    seen.length = 0;
    await ask(createNeo4jStore(connection, vocabulary, 'Neo4j'));
    expect(seen.length).toBeGreaterThan(0);
    for (const statement of seen) {
      if (scans === undefined) expect(await scansOf(statement), statement.text).toEqual([]);
      const sorts = (await operatorsFor(statement)).filter((operator) => SORT.test(operator));
      if (isOrdered === true) expect(sorts, statement.text).toEqual([]);
    }
  });

  it('loads by look-ups, but for what tells the difference', async () => {
    const texts = new Map(loadStatements.map((statement) => [statement.text, statement]));
    for (const statement of texts.values()) {
      if (FULL_READS.includes(statement.name) || statement.name === 'load/await-indexes') continue;
      const sample = { ...statement.parameters };
      expect(await scansOf({ ...statement, parameters: sample }), statement.text).toEqual([]);
    }
  });

  it('is asked of every file', async () => {
    seen.length = 0;
    const store = createNeo4jStore(connection, vocabulary, 'Neo4j');
    for (const { ask } of CASES) await ask(store);
    await connection.verify();
    const run = new Set([...seen, ...loadStatements].map(({ name }) => `${name}.cypher`));
    for (const folder of ['queries', 'load']) {
      const files = readdirSync(shipped('cypher', folder)).filter((file) => file.endsWith('.cypher'));
      expect([...run]).toEqual(expect.arrayContaining(files.map((file) => `${folder}/${file}`)));
    }
  });
});
