/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
/** Loading applies the difference and says what it was. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Entity, Graph } from '../../src/dataset/model.js';
import { loadGraph, type LoadSummary } from '../../src/store/load.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { evidence, GraphBuilder } from '../support/graph-builder.js';
import { HAS_NEO4J, leaseNeo4j, type Neo4jLease } from '../support/neo4j.js';

const KINDS = ['entities', 'facts', 'observations', 'findings', 'documents'] as const;

function base(): GraphBuilder {
  return new GraphBuilder()
    .document('doc-a')
    .document('doc-b')
    .fact('city:a', 'FOCUSES_ON', 'focus:x')
    .fact('city:b', 'FOCUSES_ON', 'focus:x')
    .observation({ about: ['city:a'], measure: 'model-count', value: 3 })
    .finding({ rule: 'growth', about: ['city:a'], inputs: ['observation:1'] });
}

describe.runIf(HAS_NEO4J)('loading into Neo4j', () => {
  let lease: Neo4jLease;
  let driver: Driver;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    driver = neo4j.driver(lease.uri, neo4j.auth.basic(lease.user, lease.password), { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await driver.close();
    lease.release();
  });

  const load = (graph: Graph): Promise<LoadSummary> => loadGraph(lease, graph);
  async function rows(cypher: string): Promise<Record<string, unknown>[]> {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.toObject() as Record<string, unknown>);
  }
  /** Every node and relationship, in one order. */
  async function contents(): Promise<unknown> {
    return {
      nodes: await rows(
        'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties, elementId(n) AS at ORDER BY at',
      ),
      facts: await rows(
        'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS p, a.id AS a, b.id AS b, elementId(r) AS at ORDER BY at',
      ),
    };
  }
  const changesOf = (summary: LoadSummary): unknown =>
    Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        [summary[kind].added, summary[kind].changed, summary[kind].removed].map((ids) => ids.length),
      ]),
    );

  beforeEach(async () => {
    await driver.executeQuery('MATCH (n) WHERE NOT n:AipgTestDatabase DETACH DELETE n');
  });

  it('fills an empty database and says what it added', async () => {
    const graph = base().build();
    const summary = await load(graph);
    expect(summary).toMatchObject({ wrote: true, fingerprint: graph.info.fingerprint });
    expect(summary.entities.added).toEqual(['city:a', 'city:b', 'focus:x']);
    expect(changesOf(summary)).toEqual({
      ...{ entities: [3, 0, 0], facts: [2, 0, 0], observations: [1, 0, 0], findings: [1, 0, 0], documents: [2, 0, 0] },
    });
  });

  it('changes nothing the second time, not even a node’s identity', async () => {
    await load(base().build());
    const before = await contents();
    const summary = await load(base().build());
    expect(summary).toMatchObject({ wrote: false, entities: { unchanged: 3 }, facts: { unchanged: 2 } });
    expect(changesOf(summary)).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, [0, 0, 0]])));
    expect(await contents()).toEqual(before);
  });

  it('adds, changes and removes only what differs', async () => {
    await load(base().build());
    const graph = base()
      .entity('city:a', { zh: '新名', properties: { iso3166: 'CN-AA' } })
      .fact('city:a', 'FOCUSES_ON', 'focus:x', { evidence: [evidence('doc-b', 9)] })
      .fact('city:c', 'FOCUSES_ON', 'focus:x')
      .build();
    const without = { ...graph, facts: graph.facts.filter(({ subject }) => subject !== 'city:b'), findings: [] };
    const summary = await load({ ...without, entities: graph.entities.filter(({ id }) => id !== 'city:b') });
    // focus:x has as many facts as before: the number is part of what is stored for it.
    expect(summary.entities).toEqual({ added: ['city:c'], changed: ['city:a'], removed: ['city:b'], unchanged: 1 });
    expect(changesOf(summary)).toMatchObject({ facts: [1, 1, 1], observations: [0, 0, 0], findings: [0, 0, 1] });
    const [city] = await rows(
      "MATCH (e:Entity {id: 'city:a'}) RETURN COLLECT { UNWIND labels(e) AS label RETURN label ORDER BY label } AS labels, e.nameZh AS name, COUNT { (e)--() } AS facts",
    );
    expect(city).toEqual({ labels: ['City', 'Entity', 'Place'], name: '新名', facts: 2 });
  });

  it('gives the same database from whatever graph it comes', async () => {
    const target = base().build();
    await load(target);
    const names = 'MATCH (n) RETURN labels(n) AS l, properties(n) AS p, COUNT { (n)--() } AS d ORDER BY p.id';
    const fresh = await rows(names);
    await load(new GraphBuilder().document('doc-b', { lines: 7 }).fact('city:b', 'BACKS', 'city:z').build());
    await load(target);
    expect(await rows(names)).toEqual(fresh);
  });

  it('follows the labels of the ontology', async () => {
    await load(base().build());
    const graph = base().build();
    const retyped = graph.entities.map((entity): Entity =>
      entity.id === 'city:b' ? { ...entity, type: 'Region' } : entity,
    );
    await load({ ...graph, entities: retyped });
    const [row] = await rows(
      "MATCH (e {id: 'city:b'}) RETURN COLLECT { UNWIND labels(e) AS label RETURN label ORDER BY label } AS labels, COUNT { (e)-[:FOCUSES_ON]->() } AS facts",
    );
    expect(row).toEqual({ labels: ['Entity', 'Place', 'Region'], facts: 1 });
  });

  it('leaves alone what others keep in the database', async () => {
    await driver.executeQuery("CREATE (:Note {text: 'mine'})-[:FOCUSES_ON]->(:Note {text: 'too'})");
    await load(base().build());
    await load(new GraphBuilder().build());
    expect(await rows('MATCH (n:Note) RETURN n.text AS text, COUNT { (n)--() } AS d ORDER BY text')).toEqual([
      { text: 'mine', d: 1 },
      { text: 'too', d: 1 },
    ]);
  });

  it('mends what was changed by hand', async () => {
    const graph = base().build();
    await load(graph);
    await driver.executeQuery("MATCH (e:Entity {id: 'city:a'}) DETACH DELETE e");
    await load(graph);
    const store = await openNeo4jStore(lease);
    expect(await store.entities(['city:a'])).toEqual([graph.entities.find(({ id }) => id === 'city:a')]);
    expect((await store.selectFacts({ filter: {}, window: { first: 9, count: false } })).items).toEqual(graph.facts);
    const [at] = await store.observationsAt([{ entity: 'city:a', measures: [], window: { first: 9, count: false } }]);
    await store.close();
    expect(at?.items).toEqual(graph.observations);
  });

  it('lets two loads at once both finish, one after the other', async () => {
    const one = base().build({ version: '1' });
    const two = base().fact('city:q', 'BACKS', 'focus:x').build({ version: '2' });
    await Promise.all([load(one), load(two), load(one), load(two)]);
    const [state] = await rows('MATCH (d:Dataset) RETURN d.version AS version, COUNT { (:City) } AS cities');
    expect([
      { version: '1', cities: 2 },
      { version: '2', cities: 3 },
    ]).toContainEqual(state);
  });
});
